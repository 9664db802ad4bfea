// A job that cannot know the object is run while that is made; the slot is filled then.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

class MadeElsewhere {
  private @Nullable @Owned Frame head;
  private final int[] sizes = new int[4];

  {
    sizes[0] = 1;
  }

  MadeElsewhere(@Owned Frame first, Executor executor, Runnable started) {
    executor.execute(started);
    head = first;
  }

  void later(Executor executor) {
    executor.execute(() -> refill());
  }

  private synchronized void refill() {
    Frame before = head;
    head = new Frame();
    if (before != null) {
      before.send();
    }
  }

  synchronized void end() {
    Frame before = head;
    head = null;
    if (before != null) {
      before.send();
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
