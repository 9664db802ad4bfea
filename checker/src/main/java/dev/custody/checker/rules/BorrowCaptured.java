package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;

/** {@code borrow.captured}: something lent is captured by a closure that may run later. */
final class BorrowCaptured implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Captured captured && captured.value().isLent()) {
      reporter.report(Diagnostic.BORROW_CAPTURED, captured.at(), captured.name());
    }
  }
}
