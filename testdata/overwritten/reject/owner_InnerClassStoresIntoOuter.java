// A port of the switch stores over the frame that the switch still owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class InnerClassStoresIntoOuter {
  private @Nullable @Owned Frame held;

  class Port {
    void receive(@Owned Frame frame) {
      synchronized (InnerClassStoresIntoOuter.this) {
        // :: error: [overwritten]
        InnerClassStoresIntoOuter.this.held = frame;
      }
    }
  }

  synchronized void forward() {
    Frame frame = held;
    held = null;
    if (frame != null) {
      frame.send();
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
