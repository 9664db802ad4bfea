// Optional.of() owns what it is given.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Optional;

class OptionalOfThenRead {
  private int bytes;

  Optional<@Owned Packet> admit(@Owned Packet packet) {
    if (packet.size() > 1500) {
      packet.discard();
      return Optional.empty();
    }
    Optional<@Owned Packet> admitted = Optional.of(packet);
    // :: error: [use.after.transfer]
    bytes += packet.size();
    return admitted;
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
