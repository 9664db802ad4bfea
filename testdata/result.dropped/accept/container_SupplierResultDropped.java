// A supplier of owned frames hands one out at each call.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;

class SupplierResultDropped {
  void warm(Supplier<@Owned Frame> frames) {
    frames.get().drop();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
