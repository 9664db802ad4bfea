package dev.custody.conformance.run;

import dev.custody.blk.OwnershipViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one run of a driver came out.
 *
 * @param outcome what it says about the driver
 * @param violation the first violation; null unless the outcome is {@link Outcome#VIOLATED}
 * @param thrown the first exception that the driver threw and that is no violation
 * @param choices all decisions of the schedule; the same ones give the same run
 */
public record RunResult(
    Outcome outcome,
    @Nullable OwnershipViolation violation,
    @Nullable Throwable thrown,
    List<Integer> choices) {

  /** What a run says about a driver. */
  public enum Outcome {
    /** The driver did nothing that its ownership does not allow. */
    CLEAN,
    /** The referee refused something, or found a leak. */
    VIOLATED,
    /** The driver threw an exception of its own, after which nothing is promised. */
    THREW,
    /** The driver was still busy when the run was ended, so that a leak would mean nothing. */
    ENDLESS,
    /** The driver stood still, or went in circles, where no schedule reaches. */
    HUNG
  }
}
