// The override drops the condition under which the frame changes hands.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OutcomeForgotten implements Port {
  // :: error: [override.ownership]
  @Override public boolean trySend(@Owned Frame frame) {
    frame.send();
    return true;
  }
}

interface Port {
  @TransfersOn(when = Outcome.TRUE, value = "#1")
  boolean trySend(@Owned Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
