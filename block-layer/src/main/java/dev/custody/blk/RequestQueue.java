package dev.custody.blk;

/**
 * The queue of one disk ({@code struct request_queue}, include/linux/blkdev.h): submission, freeze,
 * quiesce, requeue.
 */
public interface RequestQueue {
  /** Submits {@code bio} ({@code submit_bio}); waits for a tag and while the queue is frozen. */
  void submit(Bio bio);

  /**
   * A plug: what is submitted through it reaches the driver when it is full, flushed or closed
   * ({@code blk_start_plug}).
   */
  Plug plug();

  /**
   * Lets new submissions wait, and waits until no request is left ({@code blk_mq_freeze_queue});
   * nests.
   */
  void freeze();

  /** Undoes one {@link #freeze}. */
  void unfreeze();

  /**
   * Stops dispatch and waits until no {@code queueRq} is running ({@code blk_mq_quiesce_queue});
   * nests.
   */
  void quiesce();

  /** Undoes one {@link #quiesce}. */
  void unquiesce();

  /** Stops all hardware queues ({@code blk_mq_stop_hw_queues}). */
  void stopHwQueues();

  /** Starts all stopped hardware queues ({@code blk_mq_start_stopped_hw_queues}). */
  void startHwQueues();

  /** Dispatches what was requeued ({@code blk_mq_kick_requeue_list}). */
  void kickRequeueList();

  /**
   * Dispatches what was requeued in {@code nanos} nanoseconds ({@code
   * blk_mq_delay_kick_requeue_list}).
   */
  void delayKickRequeueList(long nanos);

  /**
   * Polls hardware queue {@code hwQueue} once and ends what the driver found; says whether it found
   * any ({@code blk_hctx_poll}).
   */
  boolean poll(int hwQueue);

  /**
   * Polls the hardware queue that {@code bio} went to, if it is a polled one ({@code bio_poll},
   * block/blk-core.c).
   */
  boolean poll(Bio bio);
}
