package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;

/**
 * {@code owned.captured}: an owned or counted value is captured by a closure that may run more than
 * once.
 */
final class OwnedCaptured implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Captured captured && !captured.value().isLent()) {
      reporter.report(
          Diagnostic.OWNED_CAPTURED, captured.at(), captured.name(), Words.held(captured.value()));
    }
  }
}
