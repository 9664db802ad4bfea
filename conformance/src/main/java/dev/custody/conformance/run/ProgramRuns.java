package dev.custody.conformance.run;

import org.jspecify.annotations.Nullable;

/**
 * What all runs of one program came to.
 *
 * @param conviction the first run that the referee objected to; null if there was none
 * @param runs the number of runs
 * @param threw how many of them ended with an exception of the driver's own
 * @param endless how many of them had to be ended
 * @param hung whether the program stood still where no schedule reaches, and was given up
 */
public record ProgramRuns(
    @Nullable Conviction conviction, int runs, int threw, int endless, boolean hung) {

  /** No runs at all. */
  public static final ProgramRuns NONE = new ProgramRuns(null, 0, 0, 0, false);

  /**
   * Whether the referee objected to a run.
   *
   * @return true if so
   */
  public boolean isConvicted() {
    return conviction != null;
  }
}
