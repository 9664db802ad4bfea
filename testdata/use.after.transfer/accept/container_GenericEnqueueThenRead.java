// Mended: A generic method with an owned parameter takes, whatever T turns out to be.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Queue;

class GenericEnqueueThenRead {
  static <T> void enqueue(Queue<@Owned T> queue, @Owned T item) {
    queue.add(item);
  }

  static int accept(Queue<@Owned Packet> queue, @Owned Packet packet) {
    int size = packet.size();
    enqueue(queue, packet);
    return size;
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
