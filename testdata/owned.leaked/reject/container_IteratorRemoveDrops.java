// next() of an iterator lends and remove() drops.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

class IteratorRemoveDrops {
  private final ArrayDeque<@Owned Packet> queue = new ArrayDeque<>();

  synchronized void add(@Owned Packet packet) {
    queue.add(packet);
  }

  synchronized void purge() {
    for (Iterator<@Owned Packet> it = queue.iterator(); it.hasNext(); ) {
      if (it.next().size() == 0) {
        // :: error: [owned.leaked]
        it.remove();
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
