// The field is given a new frame before the old one is sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class TakenOutAndReplaced {
  private @Owned Frame current = new Frame();

  synchronized void flush() {
    Frame frame = current;
    current = new Frame();
    frame.send();
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
