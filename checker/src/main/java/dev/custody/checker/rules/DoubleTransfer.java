package dev.custody.checker.rules;

import dev.custody.checker.mends.RemoveStatement;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import java.util.List;

/** {@code double.transfer}: what was given up is given up again. */
final class DoubleTransfer implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.GivenUp given && Lost.byOwner(given.value())) {
      Value value = given.value();
      reporter.reportWith(
          List.of(new RemoveStatement(given.at(), value.loss())),
          Diagnostic.DOUBLE_TRANSFER,
          given.at(),
          given.name(),
          Reporter.how(value.loss()),
          reporter.where(value.loss()));
    }
  }
}
