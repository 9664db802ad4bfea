package dev.custody.blk;

/**
 * What is to be done with a request that was given back, as the number that {@link StateWord} keeps
 * until its last loan ended.
 */
final class Fate {
  private static final int REQUEUE = 1 << 8;
  private static final int KICK = 1 << 9;
  private static final BlkStatus[] BY_CODE = new BlkStatus[32];

  static {
    for (BlkStatus status : BlkStatus.values()) {
      BY_CODE[status.code()] = status;
    }
  }

  private Fate() {}

  /** The fate of a request that ends with {@code status}. */
  static int end(BlkStatus status) {
    return status.code();
  }

  /** The fate of a request that is requeued. */
  static int requeue(boolean kick) {
    return kick ? REQUEUE | KICK : REQUEUE;
  }

  /** Whether the request is requeued; else it ends. */
  static boolean isRequeue(int fate) {
    return (fate & REQUEUE) != 0;
  }

  /** Whether the requeue list is to be set going. */
  static boolean isKick(int fate) {
    return (fate & KICK) != 0;
  }

  /** The status that a request ends with. */
  static BlkStatus status(int fate) {
    return BY_CODE[fate & 0xff];
  }
}
