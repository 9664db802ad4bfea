package dev.custody.blk;

import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;

/**
 * The table of callbacks by which the block layer calls a driver ({@code struct blk_mq_ops},
 * include/linux/blk-mq.h).
 *
 * @param <P> the driver's private data per request; one object per tag, made once and reset at each
 *     start
 */
public interface BlockOps<P> {
  /**
   * Hands a request to the driver, which now owns it and must start, reject or requeue it.
   *
   * <p>May be called by several threads at once, also for one hardware queue.
   *
   * @param last whether no more requests follow at once; a driver that batches doorbells rings now
   */
  void queueRq(HwQueue<P> hw, @Owned IdleRequest<P> rq, boolean last);

  /**
   * Offers a plugged batch; the driver pops what it takes, and the rest goes through {@link
   * #queueRq}.
   *
   * <p>The requests of one list are of one disk, in the order of submission.
   */
  default void queueRqs(@Borrowed(exclusive = true) RequestList<P> list) {}

  /**
   * Says that no more requests follow although the last {@link #queueRq} had {@code last == false}.
   */
  default void commitRqs(HwQueue<P> hw) {}

  /**
   * Gets a request back after {@link Request#complete}, on the completion thread of its hardware
   * queue.
   */
  default void complete(@Owned Request<P> rq) {
    rq.endOk();
  }

  /**
   * Lends a request whose time is over. To end it the driver takes it from where it keeps its
   * ownership: a table, a timer, or the hardware.
   *
   * <p>While the loan lives the request may be ended elsewhere; it is then not recycled before the
   * callback returns. Its owner may also change its private data meanwhile, so what the callback
   * reads there must be safe to read then.
   */
  default TimeoutAction timeout(@Borrowed Request<P> rq) {
    return TimeoutAction.RESET_TIMER;
  }

  /**
   * Looks for completions of a polled hardware queue, adds them to the batch or ends them, and says
   * whether it found any.
   */
  default boolean poll(HwQueue<P> hw, @Borrowed(exclusive = true) CompletionBatch<P> batch) {
    return false;
  }

  /** Makes the private data of one tag. */
  P newRequestData();

  /**
   * Clears the private data of a request that is being started, so that nothing of an earlier I/O
   * shows.
   */
  default void resetRequestData(@Borrowed(exclusive = true) P data) {}

  /**
   * Sets a hardware queue up; a failure is thrown and reaches the caller of {@link
   * GenDisk.Builder#build}.
   */
  default void initHctx(HwQueue<P> hw) {}

  /** Undoes {@link #initHctx}; by then no request of the queue is in flight. */
  default void exitHctx(HwQueue<P> hw) {}
}
