package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;

/** {@code escapes.unchecked}: a tracked value reaches code that says nothing about ownership. */
final class EscapesUnchecked implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Escaped escaped) {
      reporter.report(Diagnostic.ESCAPES_UNCHECKED, escaped.at(), escaped.name(), escaped.where());
    }
  }
}
