package dev.custody.checker.rules;

import com.sun.source.tree.Tree;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;

/** {@code borrow.outlives.owner}: a loan is used in any way after it ended. */
final class BorrowOutlivesOwner implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Used used) {
      check(used.value(), used.name(), used.at(), reporter);
    } else if (step instanceof Step.GivenUp given) {
      check(given.value(), given.name(), given.at(), reporter);
    }
  }

  private static void check(Value value, String name, Tree at, Reporter reporter) {
    if (Lost.byLoan(value)) {
      reporter.report(
          Diagnostic.BORROW_OUTLIVES_OWNER,
          at,
          name,
          Reporter.how(value.loss()),
          reporter.where(value.loss()),
          Reporter.mending(value.loss()));
    }
  }
}
