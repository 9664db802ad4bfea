// Mended: the outcome is in a variable that no other thread has.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OutcomeAcrossLocks {
  private boolean isTaken;

  void offer(Taker taker, @Owned Frame frame) {
    boolean isMine;
    synchronized (this) {
      isTaken = taker.tryTake(frame);
      isMine = !isTaken;
    }
    if (isMine) {
      frame.send();
    }
  }

  synchronized void reset() {
    isTaken = false;
  }
}

interface Taker {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean tryTake(@Owned Frame frame);
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
