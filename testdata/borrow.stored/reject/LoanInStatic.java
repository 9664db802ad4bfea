// A static keeps the lent frame for ever.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoanInStatic {
  static Object lastSeen;

  void trace(@Borrowed Frame frame) {
    // :: error: [borrow.stored]
    lastSeen = frame;
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
