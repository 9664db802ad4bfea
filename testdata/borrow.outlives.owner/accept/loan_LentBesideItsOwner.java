// Mended: One call is lent a view of the frame, and the frame for itself alone.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LentBesideItsOwner {
  void seal(@Owned Packet packet) {
    sign(packet.header().length(), packet);
    packet.send();
  }

  void sign(int length, @Borrowed(exclusive = true) Packet packet) {
    packet.pad(length);
  }
}

@Tracked
interface Packet {
  @Borrowed("this")
  Header header();

  void pad(@Borrowed(exclusive = true) Packet this, int length);

  void send(@Owned Packet this);
}

@Tracked
interface Header {
  int length();
}
