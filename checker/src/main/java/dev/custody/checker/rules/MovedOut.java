package dev.custody.checker.rules;

import dev.custody.checker.mends.TakeOut;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;
import java.util.List;

/**
 * {@code moved.out}: ownership is taken out of a field, array or loan that still refers to the
 * value.
 */
final class MovedOut implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.GivenUp given
        && Lost.isHeld(given.value())
        && given.value().home() != null) {
      reporter.reportWith(
          List.of(new TakeOut(given.at())),
          Diagnostic.MOVED_OUT,
          given.at(),
          given.name(),
          given.value().home().spelling());
    }
  }
}
