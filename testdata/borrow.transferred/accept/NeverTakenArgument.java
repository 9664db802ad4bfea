// What never changes hands is needed for the call and left to the caller: the body may not give it up.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class NeverTakenArgument {
  @TransfersOn(when = Outcome.NEVER, value = "#1")
  int measure(@Owned Frame frame) {
    int length = frame.length();
    return length;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
