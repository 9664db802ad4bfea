// Sending gave the packet up although it threw; the handler discards it again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

@Tracked
class EndDropsAgainInCatch {
  private final @Owned Packet packet;
  private final int port;

  EndDropsAgainInCatch(@Owned Packet packet, int port) {
    this.packet = packet;
    this.port = port;
  }

  boolean flush(@Owned EndDropsAgainInCatch this) {
    try {
      packet.transmit();
      return true;
    } catch (IOException e) {
      // :: error: [double.transfer]
      packet.discard();
      return false;
    }
  }
}

@Tracked
interface Packet {
  int size();

  void transmit(@Owned Packet this) throws IOException;

  void discard(@Owned Packet this);
}
