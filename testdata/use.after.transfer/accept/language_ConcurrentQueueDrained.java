// Producers add to a concurrent queue and one consumer drains it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

class ConcurrentQueueDrained {
  private final ConcurrentLinkedQueue<@Owned Packet> packets = new ConcurrentLinkedQueue<>();
  private final AtomicInteger size = new AtomicInteger();

  void add(@Owned Packet packet) {
    packets.add(packet);
    size.incrementAndGet();
  }

  int drain(int most) {
    int done = 0;
    while (done < most) {
      Packet packet = packets.poll();
      if (packet == null) break;
      size.decrementAndGet();
      packet.transmit();
      done++;
    }
    return done;
  }

  boolean isEmpty() {
    return packets.isEmpty() && size.get() == 0;
  }
}

@Tracked
class Packet {
  private final int size;

  Packet(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  void transmit(@Owned Packet this) {}

  void discard(@Owned Packet this) {}
}
