package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;

/** {@code borrow.stored}: something only lent is kept in a field, static, array or collection. */
final class BorrowStored implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Kept kept && Lost.isHeld(kept.value())) {
      reporter.report(Diagnostic.BORROW_STORED, kept.at(), kept.name(), kept.place());
    }
  }
}
