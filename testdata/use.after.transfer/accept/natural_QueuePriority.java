// Control frames overtake data: a priority queue of frames that compare by urgency and age.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.PriorityQueue;

class QueuePriority {
  private final PriorityQueue<@Owned OutFrame> queue = new PriorityQueue<>();
  private long sequence;

  void send(byte[] payload, int urgency) {
    queue.add(new OutFrame(payload, urgency, sequence++));
  }

  int writeOne(Wire wire) {
    OutFrame most = queue.poll();
    if (most == null) {
      return 0;
    }
    int length = most.length();
    wire.write(most);
    return length;
  }

  int discardBelow(int urgency, Wire wire) {
    int kept = 0;
    int size = queue.size();
    for (int i = 0; i < size; i++) {
      OutFrame frame = queue.remove();
      if (frame.urgency() < urgency) {
        frame.drop();
      } else {
        wire.write(frame);
        kept++;
      }
    }
    return kept;
  }
}

interface Wire {
  void write(@Owned OutFrame frame);
}

@Tracked
final class OutFrame implements Comparable<@Borrowed OutFrame> {
  private final byte[] payload;
  private final int urgency;
  private final long sequence;

  OutFrame(byte[] payload, int urgency, long sequence) {
    this.payload = payload;
    this.urgency = urgency;
    this.sequence = sequence;
  }

  int length() {
    return payload.length;
  }

  int urgency() {
    return urgency;
  }

  @Override
  public int compareTo(@Borrowed OutFrame other) {
    int byUrgency = Integer.compare(other.urgency, urgency);
    return byUrgency != 0 ? byUrgency : Long.compare(sequence, other.sequence);
  }

  void drop(@Owned OutFrame this) {}
}
