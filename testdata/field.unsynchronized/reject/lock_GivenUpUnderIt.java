// What was read without the lock is given up under it, by another name, and used afterwards.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

class GivenUpUnderIt {
  private @Nullable @Owned Frame held;

  int late() {
    // :: error: [field.unsynchronized]
    Frame seen = held;
    Frame taken;
    synchronized (this) {
      taken = held;
      held = null;
    }
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.size();
  }

  void put(@Owned Frame frame) {
    Frame before;
    synchronized (this) {
      before = held;
      held = frame;
    }
    if (before != null) {
      before.send();
    }
  }

  void take() {
    Frame before;
    synchronized (this) {
      before = held;
      held = null;
    }
    if (before != null) {
      before.send();
    }
  }

  void later(Executor executor) {
    executor.execute(this::take);
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
