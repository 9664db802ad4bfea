// A constructor that takes ownership is a transfer as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ForwardedToConstructor {
  int wrap(@Owned Frame frame) {
    int length = frame.length();
    Packet packet = new Packet(frame);
    packet.release();
    return length;
  }
}

@Tracked
class Packet {
  private @Owned Frame payload;

  Packet(@Owned Frame payload) {
    this.payload = payload;
  }

  void release(@Owned Packet this) {
    payload.drop();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
