// The right side of || runs when the left side is false, and both take the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LogicalOrRunsTheSecond {
  boolean send(@Owned Frame frame, boolean fast) {
    return fast ? trySend(frame) : trySend(frame);
  }

  boolean trySend(@Owned Frame frame) {
    frame.send();
    return true;
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
