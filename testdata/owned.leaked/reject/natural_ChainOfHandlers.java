// A handler says that it took the packet, and has only counted it.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.ArrayList;
import java.util.List;

class ChainOfHandlers {
  private final List<PacketHandler> handlers = new ArrayList<>();
  private int unhandled;

  void add(PacketHandler handler) {
    handlers.add(handler);
  }

  void dispatch(@Owned Packet packet) {
    for (PacketHandler handler : handlers) {
      if (handler.tryHandle(packet)) {
        return;
      }
    }
    unhandled++;
    packet.drop();
  }
}

interface PacketHandler {
  @TransfersOn(when = Outcome.TRUE, value = "packet")
  boolean tryHandle(@Owned Packet packet);
}

class DiscardHandler implements PacketHandler {
  private long discarded;

  @Override
  @TransfersOn(when = Outcome.TRUE, value = "packet")
  // :: error: [owned.leaked]
  public boolean tryHandle(@Owned Packet packet) {
    if (packet.port() == 9) {
      discarded++;
      return true;
    }
    return false;
  }
}

@Tracked
interface Packet {
  int port();

  void drop(@Owned Packet this);
}
