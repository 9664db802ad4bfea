// wait and notifyAll around a slot.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class MonitorWaitNotify {
  private @Nullable @Owned Frame slot;
  private boolean closed;

  synchronized boolean put(@Owned Frame frame) {
    if (closed || slot != null) {
      frame.drop();
      return false;
    }
    slot = frame;
    notifyAll();
    return true;
  }

  synchronized @Nullable @Owned Frame take() throws InterruptedException {
    while (slot == null && !closed) {
      wait(100L);
    }
    Frame taken = slot;
    slot = null;
    return taken;
  }

  synchronized void close() {
    closed = true;
    Frame left = slot;
    slot = null;
    notifyAll();
    if (left != null) {
      left.drop();
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
