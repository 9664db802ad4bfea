// An array initialiser takes its owners; the loop empties the slots.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayInitialiserOfOwners {
  int burst(@Owned Packet urgent) {
    @Nullable @Owned Packet[] burst = {urgent, new Packet(64), new Packet(128)};
    int bytes = 0;
    for (int i = 0; i < burst.length; i++) {
      Packet packet = burst[i];
      burst[i] = null;
      if (packet != null) {
        bytes += packet.size();
        packet.transmit();
      }
    }
    return bytes;
  }
}

@Tracked
class Packet {
  private final int size;

  Packet(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  void transmit(@Owned Packet this) {}

  void discard(@Owned Packet this) {}
}
