// Mended: A static method that borrows is no consumer of owned packets.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;

class StaticReferenceOnlyBorrows {
  private static int dropped;

  interface Nic {
    void reset(Consumer<@Owned Packet> leftovers);
  }

  static void restart(Nic nic) {
    nic.reset(StaticReferenceOnlyBorrows::count);
  }

  private static void count(@Owned Packet packet) {
    dropped += packet.size();
    packet.discard();
  }
}

@Tracked
interface Packet {
  void transmit(@Owned Packet this);

  void discard(@Owned Packet this);

  int size();
}
