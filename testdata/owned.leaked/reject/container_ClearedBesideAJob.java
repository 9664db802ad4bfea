// A queue that a job was given to drain is cleared, which drops what the job has not sent yet.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

class ClearedBesideAJob {
  void start(Executor executor, @Owned Frame frame) {
    LinkedBlockingQueue<@Owned Frame> queue = new LinkedBlockingQueue<>();
    queue.add(frame);
    executor.execute(
        () -> {
          while (!queue.isEmpty()) {
            queue.remove().send();
          }
        });
    // :: error: [owned.leaked]
    queue.clear();
  }

  void startSome(Executor executor, @Owned Frame frame) {
    LinkedBlockingQueue<@Owned Frame> queue = new LinkedBlockingQueue<>();
    queue.add(frame);
    executor.execute(
        () -> {
          for (Frame each = queue.poll(); each != null; each = queue.poll()) {
            each.send();
          }
        });
    // :: error: [owned.leaked]
    queue.removeIf(each -> each.length() == 0);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
