package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;

/** {@code borrow.returned}: something lent for the call is returned, or thrown, beyond it. */
final class BorrowReturned implements FlowRule {

  private static final String RETURNING = "returning";
  private static final String COPY = "Return a copy of what is needed, or ";

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.LoanReturned back && Lost.isHeld(back.value())) {
      if (back.lock() != null) {
        reporter.report(
            Diagnostic.BORROW_RETURNED,
            back.at(),
            back.name(),
            "while '" + back.lock() + "' is held",
            RETURNING,
            COPY + "let the callers hold that lock, and say so with @GuardedBy on the method");
      } else {
        reporter.report(
            Diagnostic.BORROW_RETURNED,
            back.at(),
            back.name(),
            "to this method",
            RETURNING,
            COPY + "say whose loan it is with @Borrowed on the result");
      }
    } else if (step instanceof Step.LoanThrown out && Lost.isHeld(out.value())) {
      reporter.report(
          Diagnostic.BORROW_RETURNED,
          out.at(),
          out.name(),
          "to this method",
          "throwing",
          "Throw an exception that keeps a copy of what is needed, such as a number or a text");
    }
  }
}
