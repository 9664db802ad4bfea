package dev.custody.blk;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Where one thread waits for its turn; a turn that is given before is kept. */
final class Turn {
  /** How often a waiter looks before it parks; nothing is gained by that with one processor. */
  private static final int SPINS =
      Runtime.getRuntime().availableProcessors() > 1 ? Integer.getInteger("custody.spins", 0) : 0;

  private volatile boolean given;
  private volatile @Nullable Thread parked;

  /** Gives the turn. */
  void give() {
    given = true;
    LockSupport.unpark(parked);
  }

  /** Waits for the turn and takes it. Interruption is kept for later. */
  void await() {
    boolean interrupted = false;
    while (!await(Long.MAX_VALUE)) {
      // A thread that is interrupted does not park.
      interrupted |= Thread.interrupted();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for the turn for about {@code nanos}, or less; says whether it came. */
  boolean await(long nanos) {
    for (int spins = 0; spins < SPINS && !given; spins++) {
      Thread.onSpinWait();
    }
    if (!given) {
      parked = Thread.currentThread();
      if (!given) {
        LockSupport.parkNanos(this, nanos);
      }
      parked = null;
    }
    if (!given) {
      return false;
    }
    given = false;
    return true;
  }
}
