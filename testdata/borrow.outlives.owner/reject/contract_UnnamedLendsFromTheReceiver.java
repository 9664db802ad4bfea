// "a return of @Borrowed with no owner named lends from the receiver": the header of a packet does
// not outlive the packet.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class UnnamedLendsFromTheReceiver {
  int forward(@Owned Packet packet) {
    Frame header = packet.header();
    int length = header.length();
    packet.free();
    // :: error: [borrow.outlives.owner]
    return length + header.length();
  }
}

@Tracked
class Packet {
  private final @Owned Frame header;

  Packet(@Owned Frame header) {
    this.header = header;
  }

  @Borrowed Frame header() {
    return header;
  }

  void free(@Owned Packet this) {
    header.drop();
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
