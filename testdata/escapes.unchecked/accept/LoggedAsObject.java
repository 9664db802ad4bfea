// A method that takes any object says nothing about ownership.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoggedAsObject {
  void trace(@Borrowed Frame frame) {
    log(frame);
  }

  void log(@Borrowed Object any) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
