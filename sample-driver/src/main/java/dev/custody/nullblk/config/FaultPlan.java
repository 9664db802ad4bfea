package dev.custody.nullblk.config;

/**
 * The faults injected into a device, each counted over all of its queues.
 *
 * @param timeoutEvery one in so many requests is never answered; 0 for none
 * @param requeueEvery one in so many requests is sent back to the block layer; 0 for none
 * @param initHctx the hardware queue whose set-up fails; {@link #NO_QUEUE} for none
 */
public record FaultPlan(int timeoutEvery, int requeueEvery, int initHctx) {
  /** Stands for no hardware queue. */
  public static final int NO_QUEUE = -1;

  /** No faults. */
  public static final FaultPlan NONE = new FaultPlan(0, 0, NO_QUEUE);

  /**
   * Checks the faults.
   *
   * @throws IllegalArgumentException when they make no sense, or no request would ever get through
   */
  public FaultPlan {
    Checks.within("timeout fault interval", timeoutEvery, 0, Integer.MAX_VALUE);
    Checks.within("requeue fault interval", requeueEvery, 0, Integer.MAX_VALUE);
    Checks.that(
        requeueEvery != 1, "invalid requeue fault interval 1: no request would ever get through");
    Checks.within("init-hctx fault", initHctx, NO_QUEUE, Integer.MAX_VALUE);
  }

  /**
   * Injects timeouts only.
   *
   * @param every one in so many requests
   * @return the plan
   */
  public static FaultPlan timeouts(int every) {
    return new FaultPlan(every, 0, NO_QUEUE);
  }

  /**
   * Injects requeues only.
   *
   * @param every one in so many requests
   * @return the plan
   */
  public static FaultPlan requeues(int every) {
    return new FaultPlan(0, every, NO_QUEUE);
  }

  /**
   * Lets the set-up of one hardware queue fail.
   *
   * @param hwQueue its index
   * @return the plan
   */
  public static FaultPlan failingInitHctx(int hwQueue) {
    return new FaultPlan(0, 0, hwQueue);
  }
}
