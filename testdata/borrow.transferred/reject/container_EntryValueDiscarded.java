// What an entry of a map shows is lent by the map, also through var.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;

class EntryValueDiscarded {
  static void expire(Map<Long, @Owned Packet> byDeadline, long now) {
    for (var entry : byDeadline.entrySet()) {
      if (entry.getKey() < now) {
        // :: error: [borrow.transferred]
        entry.getValue().discard();
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
