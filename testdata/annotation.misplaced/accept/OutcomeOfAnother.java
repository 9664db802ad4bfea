// The outcome may tell of one of several arguments, or of an array that comes or does not.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OutcomeOfAnother {
  @TransfersOn(when = Outcome.NON_NULL, value = "frame")
  int @org.jspecify.annotations.Nullable [] send(@Owned Frame frame) {
    frame.send();
    return new int[1];
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
