// An argument list of objects hides the frame from the checker.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class VarargsOfObjects {
  void trace(@Borrowed Frame frame) {
    log("frame", 1, frame.length());
  }

  void log(String text, Object... values) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
