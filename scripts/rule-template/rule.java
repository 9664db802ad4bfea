package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;

/** {@code @KEY@}: when it is said. */
final class @CLASS@ implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Used used && used.name().isEmpty()) {
      reporter.report(Diagnostic.@CONSTANT@, used.at(), used.name());
    }
  }
}
