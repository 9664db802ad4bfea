// gap: a queue that a job was given to drain is cleared, which drops what the job has not sent yet; nobody is told
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
    queue.clear();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
