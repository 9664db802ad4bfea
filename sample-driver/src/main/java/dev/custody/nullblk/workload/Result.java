package dev.custody.nullblk.workload;

/**
 * What a workload came to.
 *
 * @param nanos how long it took
 * @param stats of all jobs
 */
public record Result(long nanos, JobStats stats) {
  private static final double NANOS = 1e9;

  /**
   * I/Os that ended per second.
   *
   * @return the rate
   */
  public double iops() {
    return stats.total() * NANOS / nanos;
  }

  /**
   * A rate over the whole time.
   *
   * @param amount of anything
   * @return the amount per second
   */
  public double perSecond(long amount) {
    return amount * NANOS / nanos;
  }
}
