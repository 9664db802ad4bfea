// What an iterator removed is its new owner's alone, and not to be looked at once it was discarded.
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
      packet.discard();
      // :: error: [use.after.transfer]
      bytes += packet.size();
    }
    return bytes;
  }

  void discardsFirst() {
    for (var it = queue.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      // :: error: [borrow.transferred]
      packet.discard();
      // :: error: [owned.leaked]
      it.remove();
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
