// A local class may own a value like any other class.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LocalTrackedClassOwns {
  private int resent;

  void resend(@Owned Packet packet, boolean linkUp) {
    @Tracked
    class Attempt {
      private final @Owned Packet payload;

      Attempt(@Owned Packet payload) {
        this.payload = payload;
      }

      void commit(@Owned Attempt this) {
        resent += payload.size();
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
