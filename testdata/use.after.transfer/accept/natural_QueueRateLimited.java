// A token bucket: the head of the queue waits until there are tokens for all of its bytes.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class QueueRateLimited {
  private final ArrayDeque<@Owned Packet> queue = new ArrayDeque<>();
  private final Link link;
  private long tokens;

  QueueRateLimited(Link link) {
    this.link = link;
  }

  void send(@Owned Packet packet) {
    if (queue.isEmpty() && packet.size() <= tokens) {
      tokens -= packet.size();
      link.transmit(packet);
    } else if (queue.size() < 1000) {
      queue.add(packet);
    } else {
      packet.drop();
    }
  }

  void refill(long more) {
    tokens = Math.min(tokens + more, 1 << 20);
    while (!queue.isEmpty() && queue.peek().size() <= tokens) {
      Packet packet = queue.remove();
      tokens -= packet.size();
      link.transmit(packet);
    }
  }

  int dropOldest(int count) {
    int dropped = 0;
    while (dropped < count) {
      Packet oldest = queue.poll();
      if (oldest == null) {
        return dropped;
      }
      oldest.drop();
      dropped++;
    }
    return dropped;
  }
}

interface Link {
  void transmit(@Owned Packet packet);
}

@Tracked
interface Packet {
  int size();

  void drop(@Owned Packet this);
}
