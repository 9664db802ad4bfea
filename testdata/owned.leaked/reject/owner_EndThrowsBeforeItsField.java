// The end of a session refuses an open window by an exception and keeps the packet.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class EndThrowsBeforeItsField {
  static void stop(@Owned Session session) throws IOException {
    session.shutdown();
  }
}

@Tracked
class Session {
  private final @Owned Packet last;
  private int window;

  Session(@Owned Packet last) {
    this.last = last;
  }

  void widen(@Borrowed(exclusive = true) Session this, int by) {
    window += by;
  }

  // :: error: [owned.leaked]
  void shutdown(@Owned Session this) throws IOException {
    if (window > 0) {
      throw new IOException("window " + window);
    }
    last.transmit();
  }
}

@Tracked
interface Packet {
  int size();

  void transmit(@Owned Packet this) throws IOException;

  void discard(@Owned Packet this);
}
