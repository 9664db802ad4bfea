// Mended: The constructor of an atomic reference takes its argument.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AtomicConstructorThenRead {
  private final AtomicReference<@Nullable @Owned Packet> first;
  private final int size;

  AtomicConstructorThenRead(@Owned Packet packet) {
    this.size = packet.size();
    this.first = new AtomicReference<>(packet);
  }

  int size() {
    return size;
  }

  @Nullable @Owned Packet take() {
    return first.getAndSet(null);
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
