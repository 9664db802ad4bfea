// A list of names that a packet lends, and its iterator, end with the packet.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;

class container_NamesFromTheEnd {
  int lastName(@Owned Packet packet) {
    ListIterator<String> all = packet.names().listIterator(packet.names().size());
    packet.send();
    // :: error: [borrow.outlives.owner]
    return all.previous().length();
  }
}

@Tracked
class Packet {
  private final List<String> names = new ArrayList<>();

  @Borrowed("this") List<String> names() {
    return names;
  }

  void send(@Owned Packet this) {}
}
