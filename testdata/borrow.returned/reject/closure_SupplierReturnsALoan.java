// The supplier must give an owned frame and returns one that it is only lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;

class SupplierReturnsALoan {
  interface Encoder {
    void encode(@RunsNow Supplier<@Owned Frame> next);
  }

  static void run(Encoder encoder, @Borrowed Frame template) {
    // :: error: [borrow.returned]
    encoder.encode(() -> template);
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
