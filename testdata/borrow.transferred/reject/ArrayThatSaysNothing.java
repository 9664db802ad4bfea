// An array that does not say what it keeps is lent, with all in it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ArrayThatSaysNothing {
  void sendAll(Frame... frames) {
    for (Frame frame : frames) {
      // :: error: [borrow.transferred]
      frame.send();
    }
  }

  void sendFirst(Frame[] frames) {
    Frame first = frames[0];
    frames[0] = null;
    // :: error: [borrow.transferred]
    first.send();
  }

  void twice(@Owned Frame a, @Owned Frame b) {
    sendAll(a, b);
    a.send();
    b.send();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
