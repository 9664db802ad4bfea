package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;

/** {@code overwritten}: a store drops the only holder of an owned or counted value. */
final class Overwritten implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Overwritten store) {
      reporter.report(Diagnostic.OVERWRITTEN, store.at(), store.name(), store.what());
    }
  }
}
