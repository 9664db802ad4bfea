// A test of the type fails for packets of other types as well, which are forgotten.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NoOtherTypeThanNull {
  private int sent;

  // :: error: [owned.leaked]
  void cameAsPacket(@Nullable @Owned Packet packet) {
    if (!(packet instanceof Frame found)) {
      return;
    }
    found.send();
  }

  void polledAsPacket(Inbox inbox) {
    // :: error: [owned.leaked]
    Packet packet = inbox.poll();
    if (packet instanceof Frame) {
      sent++;
      packet.drop();
    }
  }

  void otherIsNamedAsFrame(Inbox inbox, @Owned Frame frame) {
    // :: error: [owned.leaked]
    Packet packet = inbox.poll();
    if (packet instanceof Frame found) {
      found.send();
    }
    frame.send();
  }
}

interface Inbox {
  @Nullable @Owned Packet poll();
}

@Tracked
interface Packet {
  void drop(@Owned Packet this);
}

@Tracked
interface Frame extends Packet {
  void send(@Owned Frame this);
}
