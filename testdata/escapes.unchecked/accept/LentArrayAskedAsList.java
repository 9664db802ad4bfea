// A list that shows the array of a caller is asked or gone through at once, and forgotten.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Arrays;

class LentArrayAskedAsList {
  static int lengths(@Borrowed Frame[] frames) {
    int all = 0;
    for (Frame frame : Arrays.asList(frames)) {
      all += frame.length();
    }
    return all;
  }

  static int lengthsInParentheses(@Borrowed Frame[] frames) {
    int all = 0;
    for (Frame frame : (Arrays.asList(frames))) {
      all += frame.length();
    }
    return all;
  }

  static int size(@Borrowed Frame[] frames) {
    return Arrays.asList(frames).size();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
