// Mended: An interface's type argument of tracked type has to say who owns.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class HandlerArgumentUnannotated {
  static void deliver(Listener<@Borrowed Packet> listener, Packet packet) {
    listener.seen(packet);
  }
}

interface Listener<T> {
  void seen(T item);
}

final class SizeListener implements Listener<@Borrowed Packet> {
  private long bytes;

  @Override
  public void seen(@Borrowed Packet packet) {
    bytes += packet.size();
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
