// What a listener, or a job, puts into a queue that nobody else knows it must take out again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ListenerFillsAQueue {
  void often(Bus bus) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    // :: error: [owned.leaked]
    bus.subscribe(() -> queue.add(new Frame()));
  }

  void once(Work work) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    // :: error: [owned.leaked]
    work.submit(() -> queue.add(new Frame()));
  }

  void onceFilled(Work work, @Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    // :: error: [owned.leaked]
    work.submit(() -> System.out.println(queue.size()));
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Bus {
  void subscribe(Runnable listener);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
