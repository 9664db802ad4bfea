package dev.custody.blk;

/** Properties of a tag set ({@code BLK_MQ_F_*}, include/linux/blk-mq.h). */
public enum TagSetFlag {
  /**
   * {@code queueRq} may wait, so it is only called from the threads of the hardware queues and
   * never from a submitter.
   */
  BLOCKING,
  /** All hardware queues take their tags from one pool of {@code depth} tags. */
  TAG_HCTX_SHARED
}
