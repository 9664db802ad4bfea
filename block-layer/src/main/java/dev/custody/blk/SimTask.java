package dev.custody.blk;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A context of a simulation, which runs while it has the baton. */
final class SimTask {
  /** The task has the baton and runs code of its own. */
  static final int RUNS = 0;

  /** The task has the baton and is in the simulation's code, or waits for the baton there. */
  static final int INSIDE = 1;

  /** The task lost the baton, since it stood still outside the simulation's code. */
  static final int OUTSIDE = 2;

  /** A task that lost the baton has come back to the simulation's code and waits for it. */
  static final int ARRIVED = 3;

  /** The number, by order of creation. */
  final int id;

  /** The name. */
  final String name;

  /** One of the above; what the threads agree by, where the baton does not say enough. */
  final AtomicInteger hold = new AtomicInteger(INSIDE);

  /** Where the task waits for the baton. */
  final Turn turn = new Turn();

  private final SimCore core;
  private final Runnable body;
  private final Runnable afterwards;

  /** The thread of a body that has begun and not ended. */
  volatile @Nullable Thread thread;

  /** Whether the task waits for a condition. */
  boolean blocked;

  /** Whether the task is asking a condition, which is no place for others to go on. */
  boolean asking;

  /** How many points ago somebody else went on. */
  int streak;

  SimTask(SimCore core, int id, String name, Runnable body, Runnable afterwards) {
    this.core = core;
    this.id = id;
    this.name = name;
    this.body = body;
    this.afterwards = afterwards;
  }

  /** The simulation. */
  SimCore core() {
    return core;
  }

  /** Runs the body on the caller's thread; what it throws is kept. */
  void run() {
    thread = Thread.currentThread();
    hold.set(RUNS);
    try {
      body.run();
    } catch (Abandoned abandoned) {
      throw abandoned;
    } catch (Throwable failure) {
      core.failed(this, failure);
    }
  }

  /** Does what is to be done, with the baton, after the body. */
  void ended() {
    thread = null;
    afterwards.run();
  }
}
