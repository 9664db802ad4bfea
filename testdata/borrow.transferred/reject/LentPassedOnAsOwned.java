// A lent frame is passed to a parameter that takes ownership.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LentPassedOnAsOwned {
  void finish(@Borrowed Frame frame) {
    // :: error: [borrow.transferred]
    transmit(frame);
  }

  void transmit(@Owned Frame frame) {
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
