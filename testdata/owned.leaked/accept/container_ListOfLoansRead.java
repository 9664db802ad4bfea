// A list of loans is read; nothing in it is given up.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class ListOfLoansRead {
  static int longest(List<@Borrowed Frame> frames) {
    int most = 0;
    for (Frame frame : frames) {
      most = Math.max(most, frame.length());
    }
    return most;
  }

  static void send(@Owned Frame frame, List<@Borrowed Frame> others) {
    int limit = longest(others);
    if (frame.length() < limit) {
      frame.drop();
    } else {
      frame.send();
    }
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
