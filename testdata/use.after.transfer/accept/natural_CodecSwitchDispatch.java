// The opcode chooses who gets the frame; an unknown one is answered with an error.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class CodecSwitchDispatch {
  private final Broker broker;
  private final ArrayDeque<@Owned Packet> outgoing = new ArrayDeque<>();

  CodecSwitchDispatch(Broker broker) {
    this.broker = broker;
  }

  void onPacket(@Owned Packet packet) {
    Packet reply =
        switch (packet.opcode()) {
          case 1 -> broker.connect(packet);
          case 3 -> {
            broker.publish(packet);
            yield null;
          }
          case 12 -> packet.respond(13);
          case 14 -> {
            packet.release();
            yield new Packet(15);
          }
          default -> {
            int opcode = packet.opcode();
            packet.release();
            throw new IllegalStateException("opcode " + opcode);
          }
        };
    if (reply != null) {
      outgoing.add(reply);
    }
  }

  int flush(Wire wire) {
    int sent = 0;
    for (Packet next = outgoing.poll(); next != null; next = outgoing.poll()) {
      wire.write(next);
      sent++;
    }
    return sent;
  }
}

interface Broker {
  @Nullable @Owned Packet connect(@Owned Packet packet);

  void publish(@Owned Packet packet);
}

interface Wire {
  void write(@Owned Packet packet);
}

@Tracked
class Packet {
  private final int opcode;

  Packet(int opcode) {
    this.opcode = opcode;
  }

  int opcode() {
    return opcode;
  }

  @Owned Packet respond(@Owned Packet this, int with) {
    return new Packet(with);
  }

  void release(@Owned Packet this) {}
}
