// drainTo() into a local queue, which is polled until it is empty.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class DrainToThenPoll {
  private final BlockingQueue<@Owned Packet> incoming = new LinkedBlockingQueue<>();

  void receive(@Owned Packet packet) {
    incoming.add(packet);
  }

  int round(int most) {
    Deque<@Owned Packet> batch = new ArrayDeque<>(most);
    int moved = incoming.drainTo(batch, most);
    for (Packet packet = batch.poll(); packet != null; packet = batch.poll()) {
      packet.transmit();
    }
    return moved;
  }
}

@Tracked
final class Packet {
  private final byte[] bytes;

  Packet(byte[] bytes) {
    this.bytes = bytes;
  }

  void transmit(@Owned Packet this) {}

  void discard(@Owned Packet this) {}

  int size() {
    return bytes.length;
  }
}
