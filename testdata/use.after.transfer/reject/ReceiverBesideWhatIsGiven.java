// The box was opened on a way on which the caller keeps it.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class ReceiverBesideWhatIsGiven {
  @Tracked
  static class Box {
    private final boolean isFull;

    Box(boolean isFull) {
      this.isFull = isFull;
    }

    void open(@Owned Box this) {}

    @TransfersOn(when = Outcome.TRUE)
    boolean tryOpen(@Owned Box this, @Owned Frame frame) {
      frame.send();
      if (isFull) {
        open();
        // :: error: [use.after.transfer]
        return false;
      }
      open();
      return true;
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
