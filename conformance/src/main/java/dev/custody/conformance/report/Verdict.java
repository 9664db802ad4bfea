package dev.custody.conformance.report;

import dev.custody.conformance.judge.Judgement;
import dev.custody.conformance.run.ProgramRuns;

/**
 * What both sides say about one program.
 *
 * @param judgement what the checker says
 * @param runs what the referee says
 */
public record Verdict(Judgement judgement, ProgramRuns runs) {

  /**
   * Whether the checker accepts what the referee convicts.
   *
   * @return true for a hole in the checker
   */
  public boolean isUnsound() {
    return judgement.isAccepted() && runs.isConvicted();
  }

  /**
   * Whether the checker rejects the program, rightly or not.
   *
   * @return false if it accepts it, or if it is no Java
   */
  public boolean isRejected() {
    return judgement.isJava() && !judgement.isAccepted();
  }
}
