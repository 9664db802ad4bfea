// The supplier runs once and gives back the frame that it captured.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;

class SupplierOfItsCapture {
  static void relay(@RunsOnce Supplier<@Owned Frame> source) {
    source.get().send();
  }

  static void send(@Owned Frame frame, boolean direct) {
    if (direct) {
      frame.send();
    } else {
      relay(() -> frame);
    }
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
