package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;
import dev.custody.checker.types.Qualifier;

/** {@code count.leaked}: a count is still held on some way out. */
final class CountLeaked implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Left left && left.value().owedAs() == Qualifier.REFCOUNTED) {
      reporter.report(
          Diagnostic.COUNT_LEAKED,
          left.at(),
          Words.owed(left.value()),
          Words.wayOut(left.wayOut(), reporter));
    } else if (step instanceof Step.ElementsDropped dropped
        && dropped.qualifier() == Qualifier.REFCOUNTED) {
      reporter.report(
          Diagnostic.COUNT_LEAKED,
          dropped.at(),
          "an element of " + dropped.container(),
          "this call, which drops elements");
    }
  }
}
