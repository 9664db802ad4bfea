package dev.custody.blk;

/**
 * A body that one context runs when kicked, never twice at once ({@code struct delayed_work},
 * include/linux/workqueue.h).
 */
interface Work {
  /** The moment that never comes. */
  long NEVER = Long.MAX_VALUE;

  /**
   * Makes the body run soon; kicks before it begins are one. A body that is running runs once more.
   */
  void kick();

  /**
   * Makes the body run once {@link Machine#nanoTime} has reached {@code deadline}; other deadlines
   * stay.
   */
  void kickAt(long deadline);

  /**
   * Lets the body finish what was kicked and ends the context, after which kicks do nothing. Waits
   * for that, unless the body calls it.
   */
  void close();
}
