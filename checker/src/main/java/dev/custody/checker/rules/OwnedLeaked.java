package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;
import dev.custody.checker.types.Qualifier;

/** {@code owned.leaked}: an owned value is still owned on some way out. */
final class OwnedLeaked implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Left left && left.value().owedAs() == Qualifier.OWNED) {
      reporter.report(
          Diagnostic.OWNED_LEAKED,
          left.at(),
          Words.owed(left.value()),
          Words.wayOut(left.wayOut(), reporter));
    } else if (step instanceof Step.ElementsDropped dropped
        && dropped.qualifier() == Qualifier.OWNED) {
      reporter.report(
          Diagnostic.OWNED_LEAKED,
          dropped.at(),
          "an element of " + dropped.container(),
          "this call, which drops elements");
    }
  }
}
