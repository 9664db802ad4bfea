// The frame of a ping is turned round and sent as its pong; data frames go to the application.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CodecPingPong {
  private final Outbound outbound;
  private final Inbound inbound;
  private long lastPong;

  CodecPingPong(Outbound outbound, Inbound inbound) {
    this.outbound = outbound;
    this.inbound = inbound;
  }

  void onFrame(@Owned Frame frame, long now) {
    if (frame.isPing()) {
      Frame pong = frame;
      pong.turnIntoPong();
      outbound.send(pong);
      return;
    }
    if (frame.isPong()) {
      lastPong = now;
      frame.release();
      return;
    }
    inbound.deliver(frame);
  }

  boolean isDead(long now) {
    return now - lastPong > 30_000;
  }
}

interface Outbound {
  void send(@Owned Frame frame);
}

interface Inbound {
  void deliver(@Owned Frame frame);
}

@Tracked
class Frame {
  private static final int PING = 9;
  private static final int PONG = 10;

  private int opcode;

  Frame(int opcode) {
    this.opcode = opcode;
  }

  boolean isPing() {
    return opcode == PING;
  }

  boolean isPong() {
    return opcode == PONG;
  }

  void turnIntoPong(@Borrowed(exclusive = true) Frame this) {
    opcode = PONG;
  }

  void release(@Owned Frame this) {}
}
