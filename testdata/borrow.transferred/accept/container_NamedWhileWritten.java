// The array that a caller lent is read by the name that it is given in the same line.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NamedWhileWritten {
  int named(@Borrowed Frame[] frames) {
    @Borrowed Frame[] same;
    int length = (same = frames)[0].length();
    return length + same.length;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
