// The end of a tracked port empties both of its queues.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentLinkedQueue;

@Tracked
final class PortOwnsItsQueues {
  private final ConcurrentLinkedQueue<@Owned Packet> in = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<@Owned Packet> out = new ConcurrentLinkedQueue<>();

  void received(@Owned Packet packet) {
    in.add(packet);
  }

  void reply() {
    Packet packet = in.poll();
    if (packet != null) {
      out.add(packet);
    }
  }

  void close(@Owned PortOwnsItsQueues this) {
    Packet packet;
    while ((packet = in.poll()) != null) {
      packet.discard();
    }
    while ((packet = out.poll()) != null) {
      packet.transmit();
    }
  }

  static void once(@Owned Packet packet) {
    PortOwnsItsQueues port = new PortOwnsItsQueues();
    port.received(packet);
    port.reply();
    port.close();
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
