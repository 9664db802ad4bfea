package dev.custody.nullblk;

import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

/** Ends a request at once, on the thread that queued it ({@code NULL_IRQ_NONE}). */
record InlineCompletion() implements Completion {
  @Override
  public void finish(@Owned Request<NullCommand> rq) {
    Completion.end(rq);
  }
}
