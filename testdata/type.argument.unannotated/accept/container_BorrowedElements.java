// A parameter may be a list of loans.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class BorrowedElements {
  int bytes(Iterable<@Borrowed Frame> frames) {
    int bytes = 0;
    for (Frame frame : frames) {
      bytes += frame.length();
    }
    return bytes;
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
