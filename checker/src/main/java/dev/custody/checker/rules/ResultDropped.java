package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;

/** {@code result.dropped}: an owned or counted result is thrown away. */
final class ResultDropped implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Dropped dropped) {
      reporter.report(
          Diagnostic.RESULT_DROPPED,
          dropped.at(),
          dropped.expression(),
          Words.held(dropped.qualifier()));
    }
  }
}
