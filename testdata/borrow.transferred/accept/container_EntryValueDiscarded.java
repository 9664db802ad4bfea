// Mended: What an entry of a map shows is lent by the map, also through var.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class EntryValueDiscarded {
  static void expire(Map<Long, @Owned Packet> byDeadline, long now) {
    List<Long> over = new ArrayList<>();
    for (var entry : byDeadline.entrySet()) {
      if (entry.getKey() < now && entry.getValue().size() > 0) {
        over.add(entry.getKey());
      }
    }
    for (long deadline : over) {
      Packet packet = byDeadline.remove(deadline);
      if (packet != null) {
        packet.discard();
      }
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
