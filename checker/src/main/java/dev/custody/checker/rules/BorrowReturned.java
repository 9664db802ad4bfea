package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;

/** {@code borrow.returned}: something lent for the call is returned beyond it. */
final class BorrowReturned implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.LoanReturned back && Lost.isHeld(back.value())) {
      if (back.value().home() == null) {
        reporter.report(Diagnostic.BORROW_RETURNED, back.at(), back.name());
      }
    }
  }
}
