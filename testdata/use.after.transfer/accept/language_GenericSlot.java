// A generic holder that owns what it is given.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class GenericSlot {
  private final Holder<@Owned Packet> holder = new Holder<>("uplink");

  void send(@Owned Packet packet) {
    Packet refused = holder.offer(packet);
    if (refused != null) {
      refused.discard();
    }
  }

  void stop() {
    Packet left = holder.take();
    if (left != null) {
      left.transmit();
    }
  }

  static class Holder<T> {
    private final String name;
    private @Nullable @Owned T value;

    Holder(String name) {
      this.name = name;
    }

    synchronized @Nullable @Owned T offer(@Owned T next) {
      if (value != null) {
        return next;
      }
      value = next;
      return null;
    }

    synchronized @Nullable @Owned T take() {
      T taken = value;
      value = null;
      return taken;
    }

    String name() {
      return name;
    }
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
