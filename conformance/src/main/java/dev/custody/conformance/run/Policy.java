package dev.custody.conformance.run;

import dev.custody.blk.Exploration;
import dev.custody.blk.OwnershipViolation;
import dev.custody.blk.Schedule;
import dev.custody.conformance.run.RunResult.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Which schedules a program is tried under: first those of the least workload that deviate little
 * from the simplest, as far as they are few, then workloads and schedules at random, of which half
 * let all contexts run alike and half give them priorities that change now and then.
 *
 * @param schedules the most runs of one program
 * @param seed what random schedules and workloads come from
 */
public record Policy(int schedules, long seed) {
  private static final int MOST_DEVIATIONS = 3;
  private static final int MOST_CHANGES = 4;

  /** Runs a program until the referee objects or the schedules are used up. */
  ProgramRuns runAll(LoadedProgram program) {
    Count count = new Count(program);
    explore(count);
    for (int i = 0; count.goesOn() && count.runs < schedules; i++) {
      long own = seed * 1_000_003 + i;
      if (i % 2 == 0) {
        count.add(own, "random " + own, Schedule.random(own));
      } else {
        int changes = 1 + i / 2 % MOST_CHANGES;
        String name = "priorities " + own + ", " + changes;
        count.add(own, name, Schedule.priorities(own, changes));
      }
    }
    return new ProgramRuns(count.conviction, count.runs, count.threw, count.endless, count.hung);
  }

  /**
   * Tries all schedules of the least workload with no, one, two and three deviations from the first
   * alternatives, as far as their number is likely to be small.
   */
  private void explore(Count count) {
    long expected = 1;
    for (int most = 0; most <= MOST_DEVIATIONS && expected <= schedules / 2; most++) {
      Exploration some = new Exploration().deviations(most).runs(schedules / 2);
      while (count.goesOn() && some.next()) {
        count.add(0, "exploration", some);
      }
      expected = expected * Math.max(2, count.choices);
    }
  }

  private static final class Count {
    private final LoadedProgram program;
    private @Nullable Conviction conviction;
    private int runs;
    private int threw;
    private int endless;
    private boolean hung;
    private int choices;

    Count(LoadedProgram program) {
      this.program = program;
    }

    boolean goesOn() {
      return conviction == null && !hung;
    }

    void add(long workload, String name, Schedule schedule) {
      RunResult result = TrialRun.of(program, Workload.numbered(workload), schedule);
      OwnershipViolation violation = result.violation();
      runs++;
      choices = result.choices().size();
      threw += result.outcome() == Outcome.THREW ? 1 : 0;
      endless += result.outcome() == Outcome.ENDLESS ? 1 : 0;
      hung |= result.outcome() == Outcome.HUNG;
      if (violation != null) {
        conviction = new Conviction(violation.rule(), violation, workload, name, result.choices());
      }
    }
  }
}
