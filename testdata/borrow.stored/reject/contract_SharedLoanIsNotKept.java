// @Borrowed, keep (field ...): no: a slot of an array keeps the lent frame.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SharedLoanIsNotKept {
  private final Object[] recent = new Object[4];
  private int at;

  int note(@Borrowed Frame frame) {
    // :: error: [borrow.stored]
    recent[at++ % recent.length] = frame;
    return frame.length();
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
