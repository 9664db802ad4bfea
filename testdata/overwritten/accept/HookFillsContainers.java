// A hook that belongs to this object leaves alone what no field of it leads to.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class HookFillsContainers {
  private final Runnable hook;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable @Owned Frame frame;

  HookFillsContainers(Runnable hook) {
    this.hook = hook;
  }

  void fieldOfAnother(Box box, @Owned Frame next) {
    if (box.frame == null) {
      hook.run();
      box.frame = next;
    } else {
      next.send();
    }
  }

  void nothingIsStillNothing(@Owned Frame next) {
    Frame none = null;
    lock.lock();
    Frame old = frame;
    frame = none;
    if (old != null) {
      old.send();
    }
    frame = next;
    lock.unlock();
  }

  void flush() {
    lock.lock();
    try {
      Frame old = frame;
      frame = null;
      if (old != null) {
        old.send();
      }
    } finally {
      lock.unlock();
    }
  }
}

class Box {
  @Nullable @Owned Frame frame;

  void flush() {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
