// Mended: A return from inside a synchronized block leaves the frame behind.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SynchronizedReturnLeaks {
  private final Object lock = new Object();
  private @Nullable @Owned Frame pending;
  private boolean closed;

  boolean offer(@Owned Frame frame) {
    synchronized (lock) {
      if (closed) {
        frame.drop();
        return false;
      }
      if (pending == null) {
        pending = frame;
        return true;
      }
    }
    frame.drop();
    return false;
  }

  void close() {
    Frame left;
    synchronized (lock) {
      closed = true;
      left = pending;
      pending = null;
    }
    if (left != null) left.drop();
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
