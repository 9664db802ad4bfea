// A result that says nothing cannot carry a loan.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReturnedAsObject {
  Object view(@Borrowed Frame frame) {
    // :: error: [borrow.returned]
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
