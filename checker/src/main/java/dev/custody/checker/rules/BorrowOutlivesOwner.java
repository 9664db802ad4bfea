package dev.custody.checker.rules;

import com.sun.source.tree.Tree;
import dev.custody.checker.mends.MoveBefore;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Mending;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import java.util.List;

/** {@code borrow.outlives.owner}: a loan is used in any way after it ended. */
final class BorrowOutlivesOwner implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Used used) {
      Mending move = new MoveBefore(used.at(), used.value().loss());
      check(List.of(move), used.value(), used.name(), used.at(), reporter);
    } else if (step instanceof Step.GivenUp given) {
      check(List.of(), given.value(), given.name(), given.at(), reporter);
    }
  }

  private static void check(
      List<Mending> mendings, Value value, String name, Tree at, Reporter reporter) {
    if (Lost.byLoan(value)) {
      reporter.reportWith(
          mendings,
          Diagnostic.BORROW_OUTLIVES_OWNER,
          at,
          name,
          Reporter.how(value.loss()),
          reporter.where(value.loss()),
          Reporter.mending(value.loss()));
    }
  }
}
