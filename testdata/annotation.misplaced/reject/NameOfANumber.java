// A plain number lends nothing, whatever it is called.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NameOfANumber {
  // :: error: [annotation.misplaced]
  @Borrowed("index") Frame at(@Borrowed Frame frame, int index) {
    // :: error: [borrow.returned]
    return frame;
  }

  // :: error: [annotation.misplaced]
  @Borrowed("#3") Frame third(@Borrowed Frame frame, int index) {
    return frame;
  }

  // :: error: [annotation.misplaced]
  @Borrowed("#one") Frame one(@Borrowed Frame frame, int index) {
    return frame;
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
