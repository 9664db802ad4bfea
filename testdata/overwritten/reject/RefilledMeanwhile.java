// A method of the class may fill the field between test and store.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class RefilledMeanwhile {
  private @Nullable @Owned Frame pending;

  synchronized void put(@Owned Frame frame) {
    if (pending == null) {
      refill();
      // :: error: [overwritten]
      pending = frame;
    } else {
      frame.drop();
    }
  }

  synchronized void refill() {
    if (pending == null) {
      pending = new Frame();
    }
  }

  synchronized void flush() {
    Frame frame = pending;
    pending = null;
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
