// A generic holder took the packet; the name still in hand is stale.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class GenericHolderStale {
  static class Holder<T> {
    private @Nullable @Owned T value;

    synchronized @Nullable @Owned T swap(@Nullable @Owned T next) {
      T before = value;
      value = next;
      return before;
    }
  }

  private final Holder<@Owned Packet> holder = new Holder<>();

  int send(@Owned Packet packet) {
    Packet before = holder.swap(packet);
    if (before != null) {
      before.transmit();
    }
    // :: error: [use.after.transfer]
    return packet.size();
  }
}

@Tracked
class Packet {
  private final int size;

  Packet(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  void transmit(@Owned Packet this) {}

  void discard(@Owned Packet this) {}
}
