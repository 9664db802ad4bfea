// gap: a queue that is named by a type variable, or by an interface of its own, is emptied without its lock; nobody is told
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

interface FrameQueue extends Queue<@Owned Frame> {}

class LockOfAQueueOfOnesOwn<Q extends ArrayDeque<@Owned Frame>> {
  private final Q some;
  private final FrameQueue others;

  LockOfAQueueOfOnesOwn(Q some, FrameQueue others) {
    this.some = some;
    this.others = others;
  }

  void withoutLock() {
    send(some.poll());
    send(others.poll());
  }

  void take() {
    Frame frame;
    Frame other;
    synchronized (this) {
      frame = some.poll();
      other = others.poll();
    }
    send(frame);
    send(other);
  }

  private static void send(@Nullable @Owned Frame frame) {
    if (frame != null) {
      frame.send();
    }
  }

  void later(Executor executor) {
    executor.execute(this::take);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
