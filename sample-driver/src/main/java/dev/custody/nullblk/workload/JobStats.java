package dev.custody.nullblk.workload;

import dev.custody.blk.BlkStatus;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of the I/Os of one job, or of all after {@link #add}.
 *
 * <p>Not safe for concurrent use.
 */
public final class JobStats {
  private final DirectionStats reads = new DirectionStats();
  private final DirectionStats writes = new DirectionStats();
  private final Map<BlkStatus, Long> errors = new EnumMap<>(BlkStatus.class);
  private long others;
  private long mismatches;
  private @Nullable String firstMismatch;

  /** Nothing yet. */
  JobStats() {}

  /**
   * Counts an I/O that succeeded.
   *
   * @param kind what it was
   * @param nanos from submission to end
   * @param length in bytes
   */
  void succeeded(IoKind kind, long nanos, int length) {
    if (kind == IoKind.READ) {
      reads.record(nanos, length);
    } else if (kind.movesData()) {
      writes.record(nanos, length);
    } else {
      others++;
    }
  }

  /**
   * Counts an I/O that failed.
   *
   * @param status how it ended
   */
  void failed(BlkStatus status) {
    errors.merge(status, 1L, Long::sum);
  }

  /**
   * Counts a read that gave wrong bytes.
   *
   * @param where the first wrong bytes are
   */
  void mismatched(String where) {
    mismatches++;
    if (firstMismatch == null) {
      firstMismatch = where;
    }
  }

  /**
   * Adds another's counts.
   *
   * @param other left as it is
   */
  void add(JobStats other) {
    reads.add(other.reads);
    writes.add(other.writes);
    other.errors.forEach((status, count) -> errors.merge(status, count, Long::sum));
    others += other.others;
    mismatches += other.mismatches;
    if (firstMismatch == null) {
      firstMismatch = other.firstMismatch;
    }
  }

  /**
   * The reads that succeeded.
   *
   * @return their figures
   */
  public DirectionStats reads() {
    return reads;
  }

  /**
   * The writes that succeeded.
   *
   * @return their figures
   */
  public DirectionStats writes() {
    return writes;
  }

  /**
   * The discards and flushes that succeeded.
   *
   * @return the count
   */
  public long others() {
    return others;
  }

  /**
   * The I/Os that failed.
   *
   * @return how often each status was met, in the order of the enum; a copy
   */
  public Map<BlkStatus, Long> errors() {
    return Collections.unmodifiableMap(new EnumMap<>(errors));
  }

  /**
   * The I/Os that failed.
   *
   * @return their number
   */
  public long errorCount() {
    return errors.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The I/Os that ended, in whatever way.
   *
   * @return the count
   */
  public long total() {
    return reads.count() + writes.count() + others + errorCount();
  }

  /**
   * The reads that gave wrong bytes.
   *
   * @return the count
   */
  public long mismatches() {
    return mismatches;
  }

  /**
   * Where the first wrong bytes are.
   *
   * @return a description, or null when there are none
   */
  public @Nullable String firstMismatch() {
    return firstMismatch;
  }
}
