package dev.custody.checker.rules;

import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;

/**
 * {@code field.unsynchronized}: ownership is taken out of a field that several threads reach, with
 * neither an atomic operation nor its lock held.
 */
final class FieldUnsynchronized implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.TakenOut taken && taken.why() != null) {
      reporter.report(
          Diagnostic.FIELD_UNSYNCHRONIZED,
          taken.at(),
          "ownership is taken out of '" + taken.place() + "'",
          taken.why(),
          "two threads can take the same value");
    } else if (step instanceof Step.PutIn put) {
      reporter.report(
          Diagnostic.FIELD_UNSYNCHRONIZED,
          put.at(),
          "ownership is put into '" + put.place() + "'",
          put.why(),
          "it can drop what another thread puts there");
    } else if (step instanceof Step.Unguarded read) {
      reporter.report(
          Diagnostic.FIELD_UNSYNCHRONIZED,
          read.at(),
          "what '" + read.place() + "' lends is used",
          read.why(),
          "another thread can take it and end it meanwhile");
    }
  }
}
