// Crossing the high-water mark pauses the producer, the low-water mark wakes it again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class QueueHighWater {
  private static final int HIGH = 1 << 16;
  private static final int LOW = 1 << 14;

  private final ArrayDeque<@Owned Segment> queue = new ArrayDeque<>();
  private final Producer producer;
  private int bytes;
  private boolean paused;

  QueueHighWater(Producer producer) {
    this.producer = producer;
  }

  void enqueue(@Owned Segment segment) {
    bytes += segment.length();
    queue.add(segment);
    if (bytes > HIGH && !paused) {
      paused = true;
      producer.pause();
    }
  }

  int drain(int budget) {
    int sent = 0;
    while (sent < budget) {
      Segment head = queue.poll();
      if (head == null) {
        break;
      }
      sent += head.length();
      head.transmit();
    }
    bytes -= sent;
    if (paused && bytes < LOW) {
      paused = false;
      producer.resume();
    }
    return sent;
  }

  void reset() {
    Segment segment;
    while ((segment = queue.poll()) != null) {
      segment.drop();
    }
    bytes = 0;
  }
}

interface Producer {
  void pause();

  void resume();
}

@Tracked
interface Segment {
  int length();

  void transmit(@Owned Segment this);

  void drop(@Owned Segment this);
}
