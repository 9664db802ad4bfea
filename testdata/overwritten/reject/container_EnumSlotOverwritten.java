// A constant of an enum owns through its field like any other object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

enum EnumSlotOverwritten {
  FAST,
  SLOW;

  private @Nullable @Owned Packet parked;

  synchronized void park(@Owned Packet packet) {
    // :: error: [overwritten]
    this.parked = packet;
  }

  synchronized @Nullable @Owned Packet unpark() {
    Packet packet = parked;
    parked = null;
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
