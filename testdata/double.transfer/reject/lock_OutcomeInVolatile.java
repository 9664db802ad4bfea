// Another thread may write the field between the call and the test.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OutcomeInVolatile {
  interface Taker {
    @TransfersOn(when = Outcome.TRUE, value = "frame")
    boolean tryTake(@Owned Frame frame);
  }

  private volatile boolean taken;

  void reset() {
    taken = false;
  }

  // :: error: [owned.leaked]
  void offer(Taker taker, @Owned Frame frame) {
    taken = taker.tryTake(frame);
    if (!taken) {
      // :: error: [double.transfer]
      frame.drop();
    }
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
