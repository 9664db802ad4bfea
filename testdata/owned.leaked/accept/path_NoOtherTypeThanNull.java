// A test of the type fails for null alone where no other type can be there.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NoOtherTypeThanNull {
  private int sent;

  void cameAsFrame(@Nullable @Owned Frame frame) {
    Packet packet = frame;
    frame = null;
    if (!(packet instanceof Frame found)) {
      return;
    }
    found.send();
  }

  void polledAsFrame(Inbox inbox) {
    Packet packet = inbox.pollFrame();
    if (packet instanceof Frame) {
      sent++;
      packet.drop();
    }
  }

  void namedAsFrame(Inbox inbox) {
    Packet packet = inbox.poll();
    Frame frame = (Frame) packet;
    Packet again = frame;
    if (!(again instanceof Frame found)) {
      return;
    }
    found.send();
  }

  void foundThere(@Nullable @Owned Frame frame, @Owned Packet other) {
    Packet packet = frame;
    if (packet instanceof Frame) {
      if (frame != null) {
        frame.send();
        other.drop();
      }
    } else {
      other.drop();
    }
  }
}

interface Inbox {
  @Nullable @Owned Packet poll();

  @Nullable @Owned Frame pollFrame();
}

@Tracked
interface Packet {
  void drop(@Owned Packet this);
}

@Tracked
interface Frame extends Packet {
  void send(@Owned Frame this);
}
