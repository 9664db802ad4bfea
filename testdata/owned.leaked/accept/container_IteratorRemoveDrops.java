// Mended: next() of an iterator lends and remove() drops.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class IteratorRemoveDrops {
  private final ArrayDeque<@Owned Packet> queue = new ArrayDeque<>();

  synchronized void add(@Owned Packet packet) {
    queue.add(packet);
  }

  synchronized void purge() {
    for (int left = queue.size(); left > 0; left--) {
      Packet packet = queue.remove();
      if (packet.size() == 0) {
        packet.discard();
      } else {
        queue.add(packet);
      }
    }
  }

  synchronized @Nullable @Owned Packet next() {
    return queue.poll();
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
