package dev.custody.nullblk;

import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.nullblk.config.CompletionPlan;
import org.jspecify.annotations.Nullable;

/** How a request whose work is done goes back to the block layer. */
sealed interface Completion permits InlineCompletion, SoftirqCompletion, TimerCompletion {
  /**
   * Chooses a completion.
   *
   * @param plan what is configured
   * @return the completion
   */
  static Completion of(CompletionPlan plan) {
    return switch (plan.mode()) {
      case NONE -> new InlineCompletion();
      case SOFTIRQ -> new SoftirqCompletion();
      case TIMER -> new TimerCompletion(plan.nanos());
    };
  }

  /**
   * Completes a request.
   *
   * @param rq the request, with the outcome in its private data
   */
  void finish(@Owned Request<NullCommand> rq);

  /**
   * Takes a request back whose completion is still to come.
   *
   * @param rq the request
   * @return the same request, now owned by the caller, or null when it cannot be called back any
   *     more
   */
  default @Nullable @Owned Request<NullCommand> recall(@Borrowed Request<NullCommand> rq) {
    return null;
  }

  /**
   * Ends a request with the outcome in its private data ({@code end_cmd},
   * drivers/block/null_blk/main.c).
   *
   * @param rq the request
   */
  static void end(@Owned Request<NullCommand> rq) {
    rq.end(rq.data().status());
  }
}
