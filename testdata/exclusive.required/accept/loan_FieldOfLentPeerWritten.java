// Mended: The peer is lent as shared and its field is written.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FieldOfLentPeerWritten {
  static void open(@Borrowed Peer from, @Borrowed(exclusive = true) Peer to) {
    int window = from.window;
    if (window > to.window) {
      to.window += window / 2;
    }
  }

  static void meet(@Owned Peer a, @Owned Peer b) {
    open(a, b);
    a.leave();
    b.leave();
  }
}

@Tracked
class Peer {
  int window = 8;

  void leave(@Owned Peer this) {}
}
