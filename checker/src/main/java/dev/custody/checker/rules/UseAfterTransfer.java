package dev.custody.checker.rules;

import dev.custody.checker.mends.MoveBefore;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import java.util.List;

/** {@code use.after.transfer}: an owner's value is used after it was given up, on some path. */
final class UseAfterTransfer implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Used used && Lost.byOwner(used.value())) {
      Value value = used.value();
      reporter.reportWith(
          List.of(new MoveBefore(used.at(), value.loss())),
          Diagnostic.USE_AFTER_TRANSFER,
          used.at(),
          used.name(),
          Reporter.how(value.loss()),
          reporter.where(value.loss()));
    }
  }
}
