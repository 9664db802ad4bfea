// Others may fill a box that is shared, while this thread waits for a lock.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class lock_BoxFilledWhileWaiting {
  private int sent;

  void refill(@Borrowed Box box, @Owned Frame frame) {
    if (box.frame == null) {
      synchronized (this) {
        sent++;
      }
      // :: error: [overwritten]
      box.frame = frame;
    } else {
      frame.send();
    }
  }
}

@Tracked
class Box {
  volatile @Nullable @Owned Frame frame;

  void close(@Owned Box this) {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
