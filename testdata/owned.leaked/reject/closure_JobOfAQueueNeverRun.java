// A job took what is in the queue, and is never run; a visitor drops what is in it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class JobOfAQueueNeverRun {
  private int sum;

  void kept(@Owned Frame frame, boolean isUrgent) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    // :: error: [owned.leaked]
    @RunsOnce Runnable job = () -> sendAll(queue);
    if (isUrgent) {
      job.run();
    }
  }

  void dropped(Ports ports, @Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    // :: error: [owned.leaked]
    ports.each(() -> queue.clear());
    sendAll(queue);
  }

  private static void sendAll(ArrayDeque<@Owned Frame> queue) {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
  }
}

interface Ports {
  void each(@RunsNow Runnable visitor);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
