package dev.custody.checker.rules;

import com.sun.source.tree.Tree;
import dev.custody.checker.mends.AnnotateHolder;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import java.util.List;

/**
 * {@code exclusive.required}: an exclusive use, or the end of the value, through a holder that
 * others may share.
 */
final class ExclusiveRequired implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Used used) {
      if (used.exclusive() && Lost.isHeld(used.value()) && !mayWrite(used.value())) {
        report(used.value(), used.name(), used.at(), reporter);
      }
    } else if (step instanceof Step.GivenUp given) {
      boolean count = given.value().qualifier() == Qualifier.REFCOUNTED;
      if (count && given.wanted() == Qualifier.OWNED && Lost.isHeld(given.value())) {
        report(given.value(), given.name(), given.at(), reporter);
      }
    }
  }

  private static boolean mayWrite(Value value) {
    return value.qualifier().isExclusive();
  }

  private static void report(Value value, String name, Tree at, Reporter reporter) {
    String exclusive = Qualifier.BORROWED_EXCLUSIVE.spelling();
    reporter.reportWith(
        List.of(new AnnotateHolder(value, exclusive)),
        Diagnostic.EXCLUSIVE_REQUIRED,
        at,
        name,
        Words.held(value));
  }
}
