// The result need not be tracked for its being null to say who owns the argument.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TransfersOn;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

final class OutcomeNullOfAMessage {
  @TransfersOn(when = Outcome.NULL, value = "rq")
  // :: error: [owned.leaked]
  @Nullable String submit(@Owned Request<Object> rq, boolean busy) {
    if (busy) {
      return null;
    }
    rq.endOk();
    return null;
  }

  @TransfersOn(when = Outcome.NON_NULL, value = "rq")
  // :: error: [owned.leaked]
  @Nullable String ended(@Owned Request<Object> rq, boolean busy) {
    if (busy) {
      return "busy";
    }
    rq.endOk();
    return "ended";
  }
}
