package dev.custody.blk;

import java.util.List;

/**
 * Takes the decisions of a {@link Simulation}: which task goes on, when the clock runs ahead, and
 * what a test asks for by {@link Simulation#choose}.
 *
 * <p>A schedule serves one simulation, except {@link Exploration}, which serves one after the
 * other. It is asked by one thread at a time.
 */
public interface Schedule {
  /** The number by which {@link #chooseTask} knows the clock. */
  int CLOCK = -1;

  /** Picks one of {@code alternatives}, at least 2, by a number from 0 on. */
  int choose(int alternatives);

  /**
   * Picks who goes on by an index into {@code tasks}, which holds the numbers of at least 2 tasks.
   * The first is the task that is going on, if it can; {@link #CLOCK} is last, where the clock may
   * run ahead to the next deadline although tasks are ready.
   */
  default int chooseTask(int[] tasks) {
    return choose(tasks.length);
  }

  /** All alternatives are equally likely. */
  static Schedule random(long seed) {
    return new RandomSchedule(seed);
  }

  /** As {@link #priorities(long, int, int)}, for runs of about 200 decisions. */
  static Schedule priorities(long seed, int changes) {
    return priorities(seed, changes, 200);
  }

  /**
   * The task with the highest priority goes on; priorities are random, and {@code changes} times
   * within the first {@code length} decisions the task that has the highest one gets the lowest. A
   * bug that needs {@code changes + 1} orderings is found with a probability that does not shrink
   * with the number of other orderings (Burckhardt et al., <em>A Randomized Scheduler with
   * Probabilistic Guarantees of Finding Bugs</em>, ASPLOS 2010).
   */
  static Schedule priorities(long seed, int changes, int length) {
    return new PrioritySchedule(seed, changes, length);
  }

  /** Repeats what {@link Simulation#choices} told; after its end always the first alternative. */
  static Schedule replay(List<Integer> choices) {
    return new ReplaySchedule(choices);
  }
}
