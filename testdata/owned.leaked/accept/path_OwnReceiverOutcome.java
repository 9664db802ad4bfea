// The receiver itself is what changes hands on true.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OwnReceiverOutcome {
  private int busy;

  void hangUp(@Owned Call call, int attempts) {
    boolean ended = call.tryHangUp();
    while (!ended && attempts > 0) {
      busy++;
      attempts--;
      ended = call.tryHangUp();
    }
    if (!ended) {
      call.kill();
    }
  }
}

@Tracked
interface Call {
  @TransfersOn(when = Outcome.TRUE)
  boolean tryHangUp(@Owned Call this);

  void kill(@Owned Call this);
}
