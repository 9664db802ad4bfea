package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;

/** {@code use.after.transfer}: an owner's value is used after it was given up, on some path. */
final class UseAfterTransfer implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Used used && Lost.byOwner(used.value())) {
      Value value = used.value();
      reporter.report(
          Diagnostic.USE_AFTER_TRANSFER,
          used.at(),
          used.name(),
          Reporter.how(value.loss()),
          reporter.where(value.loss()));
    }
  }
}
