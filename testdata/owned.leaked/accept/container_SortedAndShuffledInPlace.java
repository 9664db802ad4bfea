// Reordering in place neither takes nor drops.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

class SortedAndShuffledInPlace {
  static void order(List<@Owned Packet> packets) {
    packets.sort(Comparator.comparingInt(Packet::size));
    Collections.reverse(packets);
    if (packets.size() > 1) {
      Collections.swap(packets, 0, 1);
    }
  }

  static void sendInOrder(List<@Owned Packet> packets) {
    order(packets);
    while (!packets.isEmpty()) {
      packets.remove(0).transmit();
    }
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
