// A type variable with a tracked bound is tracked.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class BoundedTypeVariable {
  <T extends Frame> void send(@Owned T frame) {
    frame.length();
    frame.send();
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
