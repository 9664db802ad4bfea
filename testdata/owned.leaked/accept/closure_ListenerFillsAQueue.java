// Mended: what a listener, or a job, finds in its queue it takes out again and drops.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ListenerFillsAQueue {
  void often(Bus bus) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    bus.subscribe(
        () -> {
          queue.add(new Frame());
          while (!queue.isEmpty()) {
            queue.remove().drop();
          }
        });
  }

  void once(Work work) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    work.submit(
        () -> {
          queue.add(new Frame());
          while (!queue.isEmpty()) {
            queue.remove().drop();
          }
        });
  }

  void onceFilled(Work work, @Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    work.submit(
        () -> {
          System.out.println(queue.size());
          while (!queue.isEmpty()) {
            queue.remove().drop();
          }
        });
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
