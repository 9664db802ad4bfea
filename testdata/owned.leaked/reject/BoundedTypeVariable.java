// A type variable with a tracked bound is tracked.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class BoundedTypeVariable {
  // :: error: [owned.leaked]
  <T extends Frame> void send(@Owned T frame) {
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
