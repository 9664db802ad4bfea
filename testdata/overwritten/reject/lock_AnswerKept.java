// that a field is empty is an old answer when a condition was awaited since
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class AnswerKept {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition turn = lock.newCondition();
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame) {
    lock.lock();
    boolean isFree = held == null;
    turn.awaitUninterruptibly();
    if (isFree) {
      // :: error: [overwritten]
      held = frame;
    } else {
      frame.send();
    }
    lock.unlock();
  }

  void end() {
    lock.lock();
    Frame frame = held;
    held = null;
    turn.signal();
    lock.unlock();
    if (frame != null) {
      frame.send();
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
