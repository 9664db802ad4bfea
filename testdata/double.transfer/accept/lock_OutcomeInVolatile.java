// The outcome is kept in a local variable.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OutcomeInVolatile {
  interface Taker {
    @TransfersOn(when = Outcome.TRUE, value = "frame")
    boolean tryTake(@Owned Frame frame);
  }

  void offer(Taker taker, @Owned Frame frame) {
    boolean taken = taker.tryTake(frame);
    if (!taken) {
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
