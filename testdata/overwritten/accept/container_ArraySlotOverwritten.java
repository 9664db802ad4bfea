// Mended: The slot may still own the packet that was put there before.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArraySlotOverwritten {
  private final @Nullable @Owned Packet[] slots = new Packet[32];
  private int tail;

  synchronized void enqueue(@Owned Packet packet) {
    Packet old = slots[tail];
    slots[tail] = packet;
    if (old != null) {
      old.discard();
    }
    tail = (tail + 1) % slots.length;
  }

  synchronized @Nullable @Owned Packet take(int at) {
    Packet packet = slots[at];
    slots[at] = null;
    return packet;
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
