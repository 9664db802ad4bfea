// Mended: toArray() makes a second holder of every packet.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ToArrayDuplicatesOwners {
  static @Owned Packet @Owned [] takeAll(ArrayDeque<@Owned Packet> queue) {
    @Owned Packet[] all = new Packet[queue.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = queue.remove();
    }
    return all;
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
