// Mended: One of the lent varargs is kept in a static field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class VarargsLoanStored {
  private static int longest;

  static int total(@Borrowed Frame... frames) {
    int total = 0;
    for (Frame frame : frames) {
      total += frame.length();
      if (frame.length() > 1500) {
        longest = frame.length();
      }
    }
    return total;
  }

  static boolean seen() {
    return longest != 0;
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
