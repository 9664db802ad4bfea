// Mended: Frames without payload are packets, too.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
interface Packet {
  void drop(@Owned Packet this);
}

@Tracked
interface Data extends Packet {
  void send(@Owned Data this);

  int payload();
}

class KindAndGuard {
  void out(@Owned Packet packet) {
    if (packet instanceof Data data && data.payload() > 0) {
      data.send();
    } else {
      packet.drop();
    }
  }
}
