// One of the lent varargs is kept in a static field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class VarargsLoanStored {
  private static @Nullable Object longest;

  static int total(@Borrowed Frame... frames) {
    int total = 0;
    for (Frame frame : frames) {
      total += frame.length();
      if (frame.length() > 1500) {
        // :: error: [borrow.stored]
        longest = frame;
      }
    }
    return total;
  }

  static boolean seen() {
    return longest != null;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
