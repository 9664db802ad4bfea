// Owned varargs are taken out of their slots one by one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

class VarargsOwnedIntoQueue {
  private final Deque<@Owned Packet> queue = new ConcurrentLinkedDeque<>();

  void addAll(@Nullable @Owned Packet... packets) {
    for (int i = 0; i < packets.length; i++) {
      Packet packet = packets[i];
      packets[i] = null;
      if (packet != null) {
        queue.addLast(packet);
      }
    }
  }

  void greet(byte[] hello, byte[] caps) {
    addAll(new Packet(hello), new Packet(caps));
  }

  void flush() {
    Packet packet;
    while ((packet = queue.pollFirst()) != null) {
      packet.transmit();
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
