package dev.custody.conformance.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What is asked of a driver in one run, and by what kind of disk.
 *
 * @param depth the number of tags of each hardware queue
 * @param pollQueues the number of polled hardware queues, 0 or 1
 * @param timeoutNanos the time that a started request has
 * @param submitters what each submitter asks for, one after the other
 */
record Workload(int depth, int pollQueues, long timeoutNanos, List<List<Ask>> submitters) {
  private static final long UNHURRIED_NANOS = 30_000_000_000L;
  private static final long HURRIED_NANOS = 1_000;

  /** So little that an exploration of all its schedules comes far. */
  private static final Workload LEAST =
      new Workload(1, 0, UNHURRIED_NANOS, List.of(List.of(Ask.WRITE, Ask.READ)));

  /** One bio, or several together. */
  enum Ask {
    /** Reads a sector. */
    READ,
    /** Writes a sector. */
    WRITE,
    /** Makes writes durable. */
    FLUSH,
    /** Discards a sector. */
    DISCARD,
    /** Reads a sector, and polls for its end if there is a polled queue. */
    POLLED_READ,
    /** Reads and writes through a plug, so that the driver gets both in a list. */
    PLUGGED
  }

  /** The workload of a number, always the same one; that of 0 is the least. */
  static Workload numbered(long number) {
    if (number == 0) {
      return LEAST;
    }
    SplittableRandom random = new SplittableRandom(number);
    Ask[] asks = Ask.values();
    List<List<Ask>> submitters = new ArrayList<>();
    int count = 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      List<Ask> mine = new ArrayList<>();
      int length = 1 + random.nextInt(4);
      for (int j = 0; j < length; j++) {
        mine.add(asks[random.nextInt(asks.length)]);
      }
      submitters.add(List.copyOf(mine));
    }
    return new Workload(
        1 + random.nextInt(3),
        random.nextInt(2),
        random.nextInt(2) == 0 ? HURRIED_NANOS : UNHURRIED_NANOS,
        List.copyOf(submitters));
  }
}
