// One end of a command may leave the work to the other.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class EndCallsOtherEnd {
  private final @Owned Frame frame = new Frame();

  void finish(@Owned EndCallsOtherEnd this, boolean failed) {
    if (failed) {
      abort();
      return;
    }
    frame.send();
  }

  void abort(@Owned EndCallsOtherEnd this) {
    frame.drop();
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
