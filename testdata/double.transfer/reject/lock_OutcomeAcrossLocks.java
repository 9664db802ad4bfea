// an outcome that a field keeps may be that of another thread when the lock is taken again
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OutcomeAcrossLocks {
  private boolean isTaken;

  // :: error: [owned.leaked]
  void offer(Taker taker, @Owned Frame frame) {
    synchronized (this) {
      isTaken = taker.tryTake(frame);
    }
    synchronized (this) {
      if (!isTaken) {
        // :: error: [double.transfer]
        frame.send();
      }
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
