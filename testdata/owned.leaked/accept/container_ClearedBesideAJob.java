// A queue that a job was given to drain: what is taken out beside the job is sent, and cleared is only what was emptied before.
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
    for (Frame each = queue.poll(); each != null; each = queue.poll()) {
      each.send();
    }
  }

  void clearBefore(Executor executor, @Owned Frame frame, @Owned Frame other) {
    LinkedBlockingQueue<@Owned Frame> queue = new LinkedBlockingQueue<>();
    queue.add(frame);
    for (Frame each = queue.poll(); each != null; each = queue.poll()) {
      each.send();
    }
    queue.clear();
    queue.add(other);
    executor.execute(
        () -> {
          for (Frame each = queue.poll(); each != null; each = queue.poll()) {
            each.send();
          }
        });
  }

  void clearAnother(Executor executor, @Owned Frame frame) {
    LinkedBlockingQueue<@Owned Frame> queue = new LinkedBlockingQueue<>();
    LinkedBlockingQueue<@Owned Frame> first = new LinkedBlockingQueue<>();
    first.add(frame);
    queue.addAll(first);
    executor.execute(
        () -> {
          for (Frame each = queue.poll(); each != null; each = queue.poll()) {
            each.send();
          }
        });
    first.clear();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
