package dev.custody.nullblk.config;

/**
 * How requests are completed.
 *
 * @param mode when
 * @param nanos how long the timer runs ({@code completion_nsec}); unused by the other modes
 */
public record CompletionPlan(CompletionMode mode, long nanos) {
  /** The timer of null_blk when none is set: ten microseconds. */
  public static final long DEFAULT_NANOS = 10_000;

  /** Completion at once. */
  public static final CompletionPlan NONE = new CompletionPlan(CompletionMode.NONE, DEFAULT_NANOS);

  /** Completion on another thread. */
  public static final CompletionPlan SOFTIRQ =
      new CompletionPlan(CompletionMode.SOFTIRQ, DEFAULT_NANOS);

  /** Completion by a timer of ten microseconds. */
  public static final CompletionPlan TIMER =
      new CompletionPlan(CompletionMode.TIMER, DEFAULT_NANOS);

  private static final long GREATEST_NANOS = 60_000_000_000L;

  /**
   * Checks the plan.
   *
   * @throws IllegalArgumentException when the time is out of range
   */
  public CompletionPlan {
    Checks.within("completion-nsec", nanos, 0, GREATEST_NANOS);
  }
}
