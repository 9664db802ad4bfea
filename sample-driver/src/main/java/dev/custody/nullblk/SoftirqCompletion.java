package dev.custody.nullblk;

import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

/** Sends a request to the completion thread of its hardware queue ({@code NULL_IRQ_SOFTIRQ}). */
record SoftirqCompletion() implements Completion {
  @Override
  public void finish(@Owned Request<NullCommand> rq) {
    rq.complete();
  }
}
