// A chain of responsibility: a handler takes the packet and says true, or leaves it to the next.
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

class EchoHandler implements PacketHandler {
  private final PacketQueue replies;

  EchoHandler(PacketQueue replies) {
    this.replies = replies;
  }

  @Override
  @TransfersOn(when = Outcome.TRUE, value = "packet")
  public boolean tryHandle(@Owned Packet packet) {
    if (packet.port() != 7) {
      return false;
    }
    replies.add(packet);
    return true;
  }
}

class DiscardHandler implements PacketHandler {
  private long discarded;

  @Override
  @TransfersOn(when = Outcome.TRUE, value = "packet")
  public boolean tryHandle(@Owned Packet packet) {
    boolean mine = packet.port() == 9;
    if (mine) {
      discarded++;
      packet.drop();
      return true;
    }
    return false;
  }
}

interface PacketQueue {
  void add(@Owned Packet packet);
}

@Tracked
interface Packet {
  int port();

  void drop(@Owned Packet this);
}
