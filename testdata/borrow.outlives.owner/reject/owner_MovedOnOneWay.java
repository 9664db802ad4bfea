// A frame has gone to the second field on one of two ways, and still stands in the first.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class owner_MovedOnOneWay {
  private @Nullable @Owned Frame first;
  private @Nullable @Owned Frame second;
  private int length;

  int shift(boolean both) {
    if (second != null) {
      return 0;
    }
    if (both) {
      // :: error: [moved.out]
      second = first;
    } else if (first != null) {
      length += first.length();
    }
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int shiftElse(boolean both) {
    if (second != null) {
      return 0;
    }
    if (both && first != null) {
      length += first.length();
    } else {
      // :: error: [moved.out]
      second = first;
    }
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  void end() {
    Frame one = first;
    Frame two = second;
    first = null;
    second = null;
    if (one != null) {
      one.send();
    }
    if (two != null) {
      two.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
