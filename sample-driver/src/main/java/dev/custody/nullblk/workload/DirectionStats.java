package dev.custody.nullblk.workload;

/**
 * What came of the I/Os in one direction.
 *
 * <p>Not safe for concurrent use.
 */
public final class DirectionStats {
  private final LatencyHistogram latencies = new LatencyHistogram();
  private long bytes;

  /** Nothing yet. */
  DirectionStats() {}

  /**
   * Counts an I/O that succeeded.
   *
   * @param nanos from submission to end
   * @param length in bytes
   */
  void record(long nanos, int length) {
    latencies.record(nanos);
    bytes += length;
  }

  /**
   * Adds another's counts.
   *
   * @param other left as it is
   */
  void add(DirectionStats other) {
    latencies.add(other.latencies);
    bytes += other.bytes;
  }

  /**
   * The I/Os that succeeded.
   *
   * @return the count
   */
  public long count() {
    return latencies.count();
  }

  /**
   * The bytes that they moved.
   *
   * @return the count
   */
  public long bytes() {
    return bytes;
  }

  /**
   * The latency that the given share did not exceed.
   *
   * @param percent above 0, up to 100
   * @return nanoseconds; 0 when there was no I/O
   */
  public long percentile(double percent) {
    return latencies.percentile(percent);
  }

  /**
   * The greatest latency.
   *
   * @return nanoseconds; 0 when there was no I/O
   */
  public long max() {
    return latencies.max();
  }
}
