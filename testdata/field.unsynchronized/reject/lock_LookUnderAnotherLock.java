// Another lock keeps nobody away who takes the value out under the first.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class LookUnderAnotherLock {
  private final ReentrantLock taking = new ReentrantLock();
  private final ReentrantLock looking = new ReentrantLock();
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame) {
    taking.lock();
    try {
      Frame before = held;
      held = frame;
      if (before != null) {
        before.drop();
      }
    } finally {
      taking.unlock();
    }
  }

  int length() {
    looking.lock();
    try {
      // :: error: [field.unsynchronized]
      return held == null ? 0 : held.length();
    } finally {
      looking.unlock();
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
