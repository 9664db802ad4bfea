package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;

/**
 * {@code escapes.unchecked}: a tracked value reaches code that says nothing about ownership, or a
 * point at which nobody can say any more which one it is.
 */
final class EscapesUnchecked implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Escaped escaped) {
      String where = "'" + escaped.name() + "' reaches " + escaped.where();
      reporter.report(
          Diagnostic.ESCAPES_UNCHECKED,
          escaped.at(),
          where + ", which says nothing about ownership",
          "Annotate that code, or keep the value on this side");
    } else if (step instanceof Step.Indistinct indistinct) {
      reporter.report(
          Diagnostic.ESCAPES_UNCHECKED,
          indistinct.at(),
          "'"
              + indistinct.name()
              + "' may be any of several values, on more paths than are told apart",
          "Split the method, or move a loop of it into a method of its own");
    }
  }
}
