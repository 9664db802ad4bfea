// Each constant of the enum parks at most one packet.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

enum EnumLanes {
  FAST(1),
  SLOW(8);

  private final int weight;
  private final AtomicReference<@Nullable @Owned Packet> parked = new AtomicReference<>();

  EnumLanes(int weight) {
    this.weight = weight;
  }

  int park(@Owned Packet packet) {
    Packet old = parked.getAndSet(packet);
    if (old != null) {
      old.discard();
    }
    return weight;
  }

  static void flushAll() {
    for (EnumLanes lane : values()) {
      Packet packet = lane.parked.getAndSet(null);
      if (packet != null) {
        packet.transmit();
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
