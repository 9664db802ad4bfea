package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;

/** {@code tag.wrong.set}: a tag is taken to a set that is not known to be its request's. */
final class TagWrongSet implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Converted converted
        && converted.request() != null
        && Lost.isHeld(converted.request())
        && !converted.sameSet()) {
      reporter.report(
          Diagnostic.TAG_WRONG_SET, converted.at(), converted.expression(), converted.set());
    }
  }
}
