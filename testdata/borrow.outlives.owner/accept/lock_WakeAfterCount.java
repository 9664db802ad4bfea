// The last use comes before the lock is released.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class WakeAfterCount {
  private @Nullable @Owned Control control;
  private int running;

  synchronized void start() {
    if (control == null) {
      control = new Control();
    }
    running++;
  }

  void end() {
    synchronized (this) {
      running--;
      if (control != null) {
        control.wake();
      }
    }
  }

  synchronized void free() {
    if (running == 0) {
      Control last = control;
      control = null;
      if (last != null) {
        last.free();
      }
    }
  }

  @Tracked
  static class Control {
    void wake() {}

    void free(@Owned Control this) {}
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
