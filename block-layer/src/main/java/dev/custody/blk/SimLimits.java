package dev.custody.blk;

import java.util.concurrent.TimeUnit;

/** How far a run of a simulation goes. */
final class SimLimits {
  /** Steps of a run. */
  int steps = 20_000;

  /** How often the clock runs ahead although tasks are ready. */
  int runAheads = 10;

  /** Virtual time of a run. */
  long nanos = TimeUnit.HOURS.toNanos(1);

  private long lastStep;
  private long end;
  private int runAheadsLeft;

  /** Begins a run, or a wait of the thread outside. */
  void begin(long stepsDone, long now) {
    lastStep = stepsDone + steps;
    end = now + nanos;
    runAheadsLeft = runAheads;
  }

  /** The number of the step after which the run is stopped. */
  long lastStep() {
    return lastStep;
  }

  /** The time beyond which nothing is waited for. */
  long end() {
    return end;
  }

  /** Whether the clock may run ahead now. */
  boolean mayRunAhead(SimClock clock) {
    return runAheadsLeft > 0 && clock.mayRunAhead(end);
  }

  /** Notes that it did. */
  void ranAhead() {
    runAheadsLeft--;
  }
}
