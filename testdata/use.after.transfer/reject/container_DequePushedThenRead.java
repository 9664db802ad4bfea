// push() on a deque of owners hands the packet over.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

class DequePushedThenRead {
  private final Deque<@Owned Packet> lifo = new ArrayDeque<>();
  private long bytes;

  synchronized void stash(@Owned Packet packet) {
    lifo.push(packet);
    // :: error: [use.after.transfer]
    bytes += packet.size();
  }

  synchronized @Nullable @Owned Packet unstash() {
    return lifo.pollFirst();
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
