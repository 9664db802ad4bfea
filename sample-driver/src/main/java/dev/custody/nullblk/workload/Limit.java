package dev.custody.nullblk.workload;

/**
 * When a workload ends.
 *
 * @param seconds after this time; 0 for no limit
 * @param requests after so many I/Os over all jobs; 0 for no limit
 */
public record Limit(long seconds, long requests) {
  /**
   * Checks the limit.
   *
   * @throws IllegalArgumentException when there is none or a number is negative
   */
  public Limit {
    if (seconds < 0 || requests < 0 || seconds + requests == 0) {
      throw new IllegalArgumentException(
          "invalid limit: give a number of seconds or of requests greater than 0");
    }
  }

  /**
   * A limit in I/Os.
   *
   * @param count over all jobs
   * @return the limit
   */
  public static Limit ofRequests(long count) {
    return new Limit(0, count);
  }

  /**
   * The I/Os of one job.
   *
   * @param job its number, from 0
   * @param jobs how many there are
   * @return its share, or {@link Long#MAX_VALUE} when only time counts
   */
  long share(int job, int jobs) {
    if (requests == 0) {
      return Long.MAX_VALUE;
    }
    return requests / jobs + (job < requests % jobs ? 1 : 0);
  }
}
