// Three calls hand the loan on, and it is still a loan of the frame.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoanThroughThreeCalls {
  static int run(@Owned Frame frame) {
    Frame view = outer(frame);
    int length = view.length();
    frame.drop();
    // :: error: [borrow.outlives.owner]
    return length + middle(view).length();
  }

  static @Borrowed("frame") Frame outer(@Borrowed Frame frame) {
    return middle(frame);
  }

  private static @Borrowed("#1") Frame middle(@Borrowed Frame it) {
    return inner(it);
  }

  private static @Borrowed Frame inner(@Borrowed Frame last) {
    return last;
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
