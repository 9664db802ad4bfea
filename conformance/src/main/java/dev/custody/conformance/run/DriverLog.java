package dev.custody.conformance.run;

import dev.custody.blk.OwnershipViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes what a driver throws in one run. Violations are the referee's business; after any other
 * exception the run says nothing more, as it leaves the driver in a state that nobody promised
 * anything of.
 */
final class DriverLog {
  private @Nullable Referee referee;
  private @Nullable Throwable thrown;
  private int violationsBefore;
  private boolean endless;
  private int calls;

  /** The part of the block layer's referee that counts here. */
  interface Referee {
    /** The violations so far. */
    List<OwnershipViolation> violations();
  }

  /** Connects the log with the referee. */
  void connect(Referee of) {
    referee = of;
  }

  /** Runs code of the driver and notes what it throws. */
  void run(Runnable code) {
    calls++;
    try {
      code.run();
    } catch (OwnershipViolation violation) {
      // The referee has it.
    } catch (RuntimeException | StackOverflowError failure) {
      if (thrown == null) {
        thrown = failure;
        violationsBefore = violations().size();
      }
    } catch (EndlessRun e) {
      endless = true;
    }
  }

  /** How often code of the driver was called: while that changes, something moves. */
  int calls() {
    return calls;
  }

  /** The first exception that is no violation; null if there was none. */
  @Nullable Throwable thrown() {
    return thrown;
  }

  /** Whether the driver was stopped since it would have gone on for ever. */
  boolean isEndless() {
    return endless;
  }

  /** The violations that count. */
  List<OwnershipViolation> violations() {
    List<OwnershipViolation> all = referee == null ? List.of() : referee.violations();
    return thrown == null ? all : all.subList(0, Math.min(violationsBefore, all.size()));
  }
}
