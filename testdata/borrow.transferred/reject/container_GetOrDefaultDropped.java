// getOrDefault() lends what the map has, or what was lent for the default.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

class GetOrDefaultDropped {
  private final ConcurrentHashMap<Integer, @Owned Packet> byPort = new ConcurrentHashMap<>();

  void flush(int port, Packet filler) {
    Packet packet = byPort.getOrDefault(port, filler);
    // :: error: [borrow.transferred]
    packet.transmit();
  }

  @Nullable @Owned Packet take(int port) {
    return byPort.remove(port);
  }

  private static void note(@Borrowed Packet packet) {}
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
