// An exhausted pool answers null, and the server drops the packet then.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class PoolTryAcquireNull {
  private final PacketPool pool;
  private final Uplink uplink;
  private int dropped;

  PoolTryAcquireNull(PacketPool pool, Uplink uplink) {
    this.pool = pool;
    this.uplink = uplink;
  }

  boolean forward(byte[] payload, int port) {
    Packet packet = pool.tryAcquire();
    if (packet == null) {
      dropped++;
      return false;
    }
    if (payload.length > Packet.MTU) {
      dropped++;
      pool.release(packet);
      return false;
    }
    packet.fill(payload, port);
    uplink.send(packet);
    return true;
  }

  int dropped() {
    return dropped;
  }
}

interface PacketPool {
  @Nullable @Owned Packet tryAcquire();

  void release(@Owned Packet packet);
}

interface Uplink {
  void send(@Owned Packet packet);
}

@Tracked
class Packet {
  static final int MTU = 1500;

  private byte[] payload = new byte[0];
  private int port;

  void fill(@Borrowed(exclusive = true) Packet this, byte[] payload, int port) {
    this.payload = payload;
    this.port = port;
  }

  @Override
  public String toString() {
    return "packet of " + payload.length + " bytes to " + port;
  }
}
