package dev.custody.checker.rules;

import dev.custody.checker.mends.MoveBefore;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;
import java.util.List;

/** {@code tag.stale}: the request that the tag is of has been given up since. */
final class TagStale implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Converted converted
        && converted.request() != null
        && !Lost.isHeld(converted.request())) {
      reporter.reportWith(
          List.of(new MoveBefore(converted.at(), converted.request().loss())),
          Diagnostic.TAG_STALE,
          converted.at(),
          converted.expression(),
          converted.requestName(),
          Reporter.how(converted.request().loss()),
          reporter.where(converted.request().loss()));
    }
  }
}
