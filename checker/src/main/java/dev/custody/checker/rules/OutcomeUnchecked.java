package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;

/** {@code outcome.unchecked}: the outcome of a conditional transfer is ignored. */
final class OutcomeUnchecked implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.OutcomeIgnored ignored) {
      reporter.report(
          Diagnostic.OUTCOME_UNCHECKED,
          ignored.at(),
          ignored.expression(),
          Words.outcome(ignored.outcome()));
    }
  }
}
