package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;

/** {@code tag.unowned}: a number that is no tag of a request held here is taken for one. */
final class TagUnowned implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Converted converted && converted.request() == null) {
      reporter.report(Diagnostic.TAG_UNOWNED, converted.at(), converted.expression());
    }
  }
}
