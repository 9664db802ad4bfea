// Two listeners get the same count.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class NetworkDriver implements AutoCloseable {
  private final TransmitRing ring;
  private final Object lock = new Object();

  @GuardedBy("lock")
  private @Nullable @Owned Packet held;

  NetworkDriver(TransmitRing ring) {
    this.ring = ring;
  }

  void transmit(@Owned Packet packet) {
    if (packet.length() > 1500) {
      packet.drop();
      return;
    }
    packet.setChecksum(checksum(packet));
    boolean queued = ring.enqueue(packet);
    if (!queued) {
      hold(packet);
    }
  }

  private static int checksum(@Borrowed Packet packet) {
    return packet.length() * 31;
  }

  /** Keeps one packet for later and drops the one that was kept before. */
  private void hold(@Owned Packet packet) {
    Packet old;
    synchronized (lock) {
      old = held;
      held = packet;
    }
    if (old != null) {
      old.drop();
    }
  }

  void ringHasRoom() {
    Packet packet = takeHeld();
    if (packet != null) {
      transmit(packet);
    }
  }

  private @Nullable @Owned Packet takeHeld() {
    synchronized (lock) {
      Packet packet = held;
      held = null;
      return packet;
    }
  }

  /** Sends the header of a packet to a listener, which keeps a count for as long as it likes. */
  void mirror(@Refcounted Buffer buffer, Listener first, Listener second) {
    first.received(buffer);
    // :: error: [double.transfer]
    second.received(buffer);
  }

  @Override
  public void close() {
    Packet packet = takeHeld();
    if (packet != null) {
      packet.drop();
    }
  }
}

@Tracked
class Packet {
  private int length;
  private int checksum;

  int length() {
    return length;
  }

  int checksum() {
    return checksum;
  }

  void setChecksum(@Borrowed(exclusive = true) Packet this, int checksum) {
    this.checksum = checksum;
  }

  void sent(@Owned Packet this) {}

  void drop(@Owned Packet this) {}
}

@Tracked
interface Buffer {
  @TransfersOn(when = Outcome.NEVER)
  @Refcounted
  Buffer get(@Refcounted Buffer this);

  void put(@Refcounted Buffer this);
}

interface Listener {
  void received(@Refcounted Buffer buffer);
}

interface TransmitRing {
  @TransfersOn(when = Outcome.TRUE, value = "packet")
  boolean enqueue(@Owned Packet packet);
}

@interface GuardedBy {
  String value();
}
