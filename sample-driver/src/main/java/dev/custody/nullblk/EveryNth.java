package dev.custody.nullblk;

import java.util.concurrent.atomic.AtomicLong;

/** A fault that strikes every so many times it is asked, over all threads. */
final class EveryNth {
  private final int interval;
  private final AtomicLong asked = new AtomicLong();

  /**
   * Sets the fault up.
   *
   * @param interval how many times it is asked until it strikes; 0 for never
   */
  EveryNth(int interval) {
    this.interval = interval;
  }

  /**
   * Asks once.
   *
   * @return true when the fault strikes
   */
  boolean strikes() {
    return interval > 0 && asked.incrementAndGet() % interval == 0;
  }
}
