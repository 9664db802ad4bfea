// A receiver that is only lent does not change hands, on no outcome.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

@Tracked
interface OutcomeOfLentReceiver {
  // :: error: [annotation.misplaced]
  @TransfersOn(when = Outcome.TRUE, value = "this")
  boolean trySend();
}
