// What an iterator removed is its new owner's alone, who looks at it before it is discarded.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;

class RemovedByIterator {
  private final Deque<@Owned Packet> queue = new ArrayDeque<>();

  void add(@Owned Packet packet) {
    queue.add(packet);
  }

  int purge() {
    int bytes = 0;
    for (var it = queue.descendingIterator(); it.hasNext(); ) {
      Packet packet = it.next();
      it.remove();
      bytes += packet.size();
      packet.discard();
    }
    return bytes;
  }

  void removesFirst() {
    for (var it = queue.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      it.remove();
      packet.discard();
    }
  }
}

@Tracked
final class Packet {
  private final int size;

  Packet(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  void discard(@Owned Packet this) {}
}
