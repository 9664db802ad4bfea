// Mended: A local class that owns is made and then finished on one branch only.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LocalClassForgotten {
  private int retried;

  void retry(@Owned Packet packet, boolean linkUp) {
    @Tracked
    class Attempt {
      private final @Owned Packet payload;

      Attempt(@Owned Packet payload) {
        this.payload = payload;
      }

      void commit(@Owned Attempt this) {
        retried++;
        payload.transmit();
      }

      void abort(@Owned Attempt this) {
        payload.discard();
      }
    }

    Attempt attempt = new Attempt(packet);
    if (linkUp) {
      attempt.commit();
    } else {
      attempt.abort();
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
