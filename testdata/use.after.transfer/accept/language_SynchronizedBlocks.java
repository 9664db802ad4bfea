// Synchronized blocks with returns, nested, and on an expression.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SynchronizedBlocks {
  private final Object lock = new Object();
  private @Nullable @Owned Frame pending;

  boolean offer(@Owned Frame frame) {
    synchronized (lock) {
      if (pending == null) {
        pending = frame;
        return true;
      }
    }
    frame.drop();
    return false;
  }

  int flush() {
    Frame frame;
    synchronized ((lock)) {
      frame = pending;
      pending = null;
      if (frame == null) {
        return 0;
      }
    }
    int length = frame.length();
    frame.send();
    return length;
  }

  boolean isEmpty() {
    synchronized (lock) {
      return pending == null;
    }
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
