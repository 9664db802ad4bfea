package dev.custody.blk;

import java.util.Comparator;
import java.util.TreeSet;

/** Virtual time, and what is due at which time. */
final class SimClock {
  private static final Comparator<Alarm> BY_TIME =
      Comparator.comparingLong(Alarm::time).thenComparingLong(Alarm::sequence);

  private final TreeSet<Alarm> alarms = new TreeSet<>(BY_TIME);
  private volatile long now = 1;
  private long lastSequence;

  /** The time. */
  long now() {
    return now;
  }

  /** Makes {@code ring} run when the time is {@code time}, which is to come. */
  Alarm add(long time, boolean patient, Runnable ring) {
    lastSequence++;
    Alarm alarm = new Alarm(time, lastSequence, patient, ring);
    alarms.add(alarm);
    return alarm;
  }

  /** Undoes {@link #add}. */
  void remove(Alarm alarm) {
    alarms.remove(alarm);
  }

  /**
   * Whether there is a next alarm, not after {@code end}, to which the clock may go although
   * somebody could still go on.
   */
  boolean mayRunAhead(long end) {
    return !alarms.isEmpty() && !alarms.first().patient() && alarms.first().time() <= end;
  }

  /** Goes to the next alarm unless that is after {@code end}, and lets all that are due ring. */
  boolean advance(long end) {
    if (alarms.isEmpty() || alarms.first().time() > end) {
      return false;
    }
    now = Math.max(now, alarms.first().time());
    while (!alarms.isEmpty() && alarms.first().time() <= now) {
      alarms.pollFirst().ring().run();
    }
    return true;
  }

  /**
   * What is due at a time. A patient alarm gives up on others, so that it never rings while those
   * could go on.
   */
  record Alarm(long time, long sequence, boolean patient, Runnable ring) {}
}
