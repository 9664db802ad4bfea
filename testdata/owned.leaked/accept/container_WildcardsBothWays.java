// Read from an extends wildcard, write into a super wildcard.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedList;
import java.util.Queue;

class WildcardsBothWays {
  static int total(Collection<? extends @Owned Packet> packets) {
    int sum = 0;
    for (Packet packet : packets) {
      sum += packet.size();
    }
    return sum;
  }

  static void move(Queue<? extends @Owned Packet> from, Queue<? super @Owned Packet> to) {
    while (!from.isEmpty()) {
      to.add(from.remove());
    }
  }

  static int shuffle(ArrayDeque<@Owned Packet> a, LinkedList<@Owned Packet> b) {
    move(a, b);
    return total(b);
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
