// A parameter of tracked type borrows without a word.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ParameterOfTrackedType {
  void trace(@Borrowed Frame frame) {
    log(frame);
  }

  void log(Frame frame) {
    frame.length();
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
