package dev.custody.blk;

/**
 * What a driver says about a request whose time is over ({@code enum blk_eh_timer_return},
 * include/linux/blkdev.h).
 */
public enum TimeoutAction {
  /**
   * The driver has seen to it: the request has ended, or somebody will end it. It is not asked
   * again.
   */
  DONE,
  /** The request gets its full time once more. */
  RESET_TIMER
}
