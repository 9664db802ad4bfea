// gap: an interface of the program's own may be implemented elsewhere by what calls this object back, here to write the outcome; as with CallbackComesBack, nothing tells such a call from one of a logger
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OutcomeInField {
  boolean taken;

  void offer(Taker taker, Other other, @Owned Frame frame) {
    taken = taker.tryTake(frame);
    other.run();
    if (!taken) {
      frame.drop();
    }
  }
}

interface Taker {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean tryTake(@Owned Frame frame);
}

interface Other {
  void run();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
