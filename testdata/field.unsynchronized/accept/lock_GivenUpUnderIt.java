// What is read under the lock is used, and given up, before anything else is read.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

class GivenUpUnderIt {
  private @Nullable @Owned Frame held;

  int early() {
    int size;
    Frame taken;
    synchronized (this) {
      Frame seen = held;
      size = seen == null ? 0 : seen.size();
      taken = held;
      held = null;
    }
    if (taken != null) {
      size += taken.size();
      taken.send();
    }
    return size;
  }

  void start(Executor executor, @Owned Frame frame) {
    LinkedBlockingQueue<@Owned Frame> queue = new LinkedBlockingQueue<>();
    executor.execute(
        () -> {
          synchronized (queue) {
            while (!queue.isEmpty()) {
              queue.remove().send();
            }
          }
        });
    queue.add(frame);
    synchronized (queue) {
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
    }
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
