// The result is a loan of the first argument.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoanByParameterNumber {
  int finish(@Owned Frame frame) {
    Frame view = checked(frame);
    frame.send();
    // :: error: [borrow.outlives.owner]
    return view.length();
  }

  @Borrowed("#1")
  Frame checked(@Borrowed Frame frame) {
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
