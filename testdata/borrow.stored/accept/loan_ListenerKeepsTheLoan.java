// Mended: The constructor of a listener stores a loan into a field that is not final.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ListenerKeepsTheLoan {
  private final @Borrowed Frame frame;
  private int calls;

  ListenerKeepsTheLoan(@Borrowed Frame frame) {
    this.frame = frame;
  }

  int called() {
    calls++;
    return frame.length() * calls;
  }

  static int twice(@Borrowed Frame frame) {
    ListenerKeepsTheLoan listener = new ListenerKeepsTheLoan(frame);
    return listener.called() + listener.called();
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
