// Mended: An early return forgets the local batch with all that is in it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Queue;

class EarlyReturnLeavesBatch {
  int flush(Queue<@Owned Packet> source, boolean linkUp) {
    if (!linkUp) {
      return -1;
    }
    var batch = new java.util.ArrayDeque<@Owned Packet>();
    Packet packet;
    while ((packet = source.poll()) != null) {
      batch.add(packet);
    }
    int count = batch.size();
    while (!batch.isEmpty()) {
      batch.remove().transmit();
    }
    return count;
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
