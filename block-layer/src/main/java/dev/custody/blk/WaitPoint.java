package dev.custody.blk;

import java.util.function.BooleanSupplier;

/**
 * Where threads wait until a condition holds ({@code wait_queue_head_t}, include/linux/wait.h).
 * Whoever makes it true wakes them.
 */
interface WaitPoint {
  /**
   * Waits until {@code ready} says true; asks again after each wake-up. Interruption is kept for
   * later.
   */
  void await(BooleanSupplier ready);

  /**
   * Waits as {@link #await(BooleanSupplier)}, but not beyond {@code deadline}; says whether {@code
   * ready} held.
   */
  boolean await(BooleanSupplier ready, long deadline);

  /** Wakes one waiter, if there is one. */
  void wakeOne();

  /** Wakes all waiters. */
  void wakeAll();
}
