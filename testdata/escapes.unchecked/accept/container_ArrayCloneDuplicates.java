// Mended: clone() of an array makes a second holder of each owner.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayCloneDuplicates {
  private final @Nullable @Owned Packet[] window = new Packet[32];

  synchronized @Nullable @Owned Packet @Owned [] takeAll() {
    @Nullable @Owned Packet[] all = new Packet[window.length];
    for (int i = 0; i < all.length; i++) {
      Packet packet = window[i];
      window[i] = null;
      all[i] = packet;
    }
    return all;
  }

  synchronized @Nullable @Owned Packet take(int at) {
    Packet packet = window[at];
    window[at] = null;
    return packet;
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
