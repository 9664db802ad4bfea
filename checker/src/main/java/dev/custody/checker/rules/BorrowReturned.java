package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;

/** {@code borrow.returned}: something lent for the call is returned beyond it. */
final class BorrowReturned implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.LoanReturned back && Lost.isHeld(back.value())) {
      if (back.lock() != null) {
        reporter.report(
            Diagnostic.BORROW_RETURNED,
            back.at(),
            back.name(),
            "while '" + back.lock() + "' is held",
            "let the callers hold that lock, and say so with @GuardedBy on the method");
      } else if (back.value().home() == null) {
        reporter.report(
            Diagnostic.BORROW_RETURNED,
            back.at(),
            back.name(),
            "to this method",
            "say whose loan it is with @Borrowed on the result");
      }
    }
  }
}
