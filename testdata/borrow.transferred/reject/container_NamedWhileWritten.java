// The array that a caller lent is written by the name that it is given in the same line.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NamedWhileWritten {
  int named(@Borrowed Frame[] frames) {
    @Borrowed Frame[] same;
    // :: error: [borrow.transferred]
    (same = frames)[0] = null;
    return same.length;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
