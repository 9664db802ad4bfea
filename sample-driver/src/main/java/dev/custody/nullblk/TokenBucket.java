package dev.custody.nullblk;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The bandwidth that is left until the next tick ({@code cur_bytes} in
 * drivers/block/null_blk/main.c).
 *
 * <p>A transfer is let through while anything is left, and may leave a debt which later ticks pay;
 * so the long run keeps the limit whatever the size of the transfers.
 */
final class TokenBucket {
  /** Ticks in a second, each of which refills the bucket. */
  static final int TICKS_PER_SECOND = 50;

  private final long bytesPerTick;
  private final AtomicLong left;

  /**
   * Makes a full bucket.
   *
   * @param megabytesPerSecond the limit, at least 1
   */
  TokenBucket(int megabytesPerSecond) {
    this.bytesPerTick = ((long) megabytesPerSecond << 20) / TICKS_PER_SECOND;
    this.left = new AtomicLong(bytesPerTick);
  }

  /**
   * Takes the bytes of one transfer.
   *
   * @param bytes how many
   * @return false when nothing is left; then nothing was taken
   */
  boolean tryTake(long bytes) {
    long before = left.getAndUpdate(now -> now > 0 ? now - bytes : now);
    return before > 0;
  }

  /**
   * Tells whether a transfer would be let through.
   *
   * @return true when something is left
   */
  boolean isOpen() {
    return left.get() > 0;
  }

  /** Adds what one tick allows; what was not used does not pile up. */
  void refill() {
    left.updateAndGet(now -> Math.min(now + bytesPerTick, bytesPerTick));
  }
}
