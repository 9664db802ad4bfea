package dev.custody.blk;

/**
 * What the block layer needs of the machine below it: time, threads and waiting. Nothing else here
 * starts a thread or reads a clock.
 */
interface Machine {
  /**
   * The time in nanoseconds since some moment before the machine was first asked; never negative.
   */
  long nanoTime();

  /**
   * A piece of work that runs {@code body} on a context of its own, named {@code name}, whenever it
   * is kicked.
   */
  Work work(String name, Runnable body);

  /** Lets others run for a moment; for a caller that polls. */
  void pause();

  /**
   * A number for the caller's context, by which it spreads over tags and hardware queues ({@code
   * raw_smp_processor_id}).
   */
  int context();

  /** A place at which threads wait for conditions. */
  WaitPoint waitPoint();
}
