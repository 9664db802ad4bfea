package dev.custody.nullblk.workload;

/**
 * Counts of latencies in buckets whose width grows with the value, exact to about three per cent.
 *
 * <p>Not safe for concurrent use: each submitter has its own, and {@link #add(LatencyHistogram)}
 * joins them at the end.
 */
final class LatencyHistogram {
  /** Log2 of the buckets per power of two. */
  private static final int PRECISION = 5;

  private final long[] counts = new long[(Long.SIZE - PRECISION + 1) << PRECISION];
  private long total;
  private long max;

  /**
   * Counts one latency.
   *
   * @param nanos zero or more
   */
  void record(long nanos) {
    counts[bucket(nanos)]++;
    total++;
    max = Math.max(max, nanos);
  }

  /**
   * Adds another histogram's counts.
   *
   * @param other left as it is
   */
  void add(LatencyHistogram other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    total += other.total;
    max = Math.max(max, other.max);
  }

  /**
   * The latency which the given share of all did not exceed.
   *
   * @param percent above 0, up to 100
   * @return nanoseconds; 0 when nothing was counted
   */
  long percentile(double percent) {
    long rank = (long) Math.ceil(total * percent / 100);
    long seen = 0;
    for (int i = 0; i < counts.length; i++) {
      seen += counts[i];
      if (seen >= rank && seen > 0) {
        return Math.min(upperEnd(i), max);
      }
    }
    return 0;
  }

  /**
   * The greatest latency.
   *
   * @return nanoseconds; 0 when nothing was counted
   */
  long max() {
    return max;
  }

  /**
   * How many latencies were counted.
   *
   * @return the count
   */
  long count() {
    return total;
  }

  /**
   * Values below 2 to the power of {@link #PRECISION} have a bucket each; above, each power of two
   * is cut in equal parts.
   */
  private static int bucket(long nanos) {
    int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(nanos) - PRECISION - 1);
    return (shift << PRECISION) + (int) (nanos >> shift);
  }

  private static long upperEnd(int bucket) {
    int shift = Math.max(0, (bucket >> PRECISION) - 1);
    long top = bucket - ((long) shift << PRECISION);
    return ((top + 1) << shift) - 1;
  }
}
