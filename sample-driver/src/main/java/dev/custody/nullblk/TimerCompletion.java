package dev.custody.nullblk;

import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;
import org.jspecify.annotations.Nullable;

/**
 * Gives a request to its timer, which ends it ({@code NULL_IRQ_TIMER}).
 *
 * <p>The armed timer owns the request, so a timeout that comes first has to take it from there, and
 * a timer that comes second finds nothing.
 *
 * @param nanos how long the timer runs
 */
record TimerCompletion(long nanos) implements Completion {
  @Override
  public void finish(@Owned Request<NullCommand> rq) {
    RequestTimer<NullCommand> timer = rq.data().timer();
    timer.arm(rq, nanos, Completion::end);
  }

  @Override
  public @Nullable @Owned Request<NullCommand> recall(@Borrowed Request<NullCommand> rq) {
    return rq.data().timer().cancel();
  }
}
