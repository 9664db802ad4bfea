// A loan of the head ends when the queue gives the head up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;

class PeekUsedAfterPoll {
  private final Deque<@Owned Packet> queue = new ArrayDeque<>();
  private long sent;

  synchronized void add(@Owned Packet packet) {
    queue.offerLast(packet);
  }

  synchronized void sendHead() {
    Packet head = queue.peekFirst();
    if (head == null) {
      return;
    }
    queue.removeFirst().transmit();
    // :: error: [borrow.outlives.owner]
    sent += head.size();
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
