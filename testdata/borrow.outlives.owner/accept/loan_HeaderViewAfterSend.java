// Mended: The view of the header is a loan of the packet that was sent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class HeaderViewAfterSend {
  static int send(@Owned Packet packet, int ttl) {
    Packet.Header header = packet.header();
    if (header.ttl() < ttl) {
      packet.drop();
      return 0;
    }
    int left = header.ttl();
    packet.send();
    return left;
  }
}

@Tracked
class Packet {
  private final Header header = new Header(64);

  record Header(int ttl) {}

  @Borrowed("this") Header header() {
    return header;
  }

  void send(@Owned Packet this) {}

  void drop(@Owned Packet this) {}
}
