// A receiver that is only lent does not change hands, on no outcome.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

@Tracked
interface OutcomeOfLentReceiver {
  @TransfersOn(when = Outcome.TRUE, value = "this")
  boolean trySend(@Owned OutcomeOfLentReceiver this);
}
