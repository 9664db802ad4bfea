package dev.custody.checker.rules;

import dev.custody.checker.mends.AnnotateHolder;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import java.util.List;

/**
 * {@code borrow.transferred}: something only lent is given up, or an owner is taken for a count.
 */
final class BorrowTransferred implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (!(step instanceof Step.GivenUp given) || !Lost.isHeld(given.value())) {
      return;
    }
    Value value = given.value();
    boolean onlyLent = value.qualifier().isLoan();
    boolean noCount =
        value.qualifier() == Qualifier.OWNED && given.wanted() == Qualifier.REFCOUNTED;
    if (onlyLent || noCount) {
      reporter.reportWith(
          onlyLent ? List.of(new AnnotateHolder(value, given.wanted().spelling())) : List.of(),
          Diagnostic.BORROW_TRANSFERRED,
          given.at(),
          given.name(),
          given.taker(),
          onlyLent ? "only lent" : "owned alone, with no count");
    }
  }
}
