package dev.custody.conformance.run;

import dev.custody.blk.Simulation;

/**
 * Where other contexts may go on while a driver is busy with its own fields. The classes of a
 * program call this, see {@link StepPoints}.
 */
public final class Steps {
  private final Simulation simulation;
  private int left;

  /** Steps of one run, of which there are at most {@code most}. */
  Steps(Simulation simulation, int most) {
    this.simulation = simulation;
    this.left = most;
  }

  /** Lets others go on; ends a driver that was here too often. */
  public void step() {
    left--;
    if (left < 0) {
      throw new EndlessRun();
    }
    simulation.step();
  }
}
