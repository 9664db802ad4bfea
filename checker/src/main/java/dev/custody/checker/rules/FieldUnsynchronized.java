package dev.custody.checker.rules;

import com.sun.source.tree.Tree;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;

/**
 * {@code field.unsynchronized}: ownership is taken out of a field that several threads reach or put
 * into it, or what it lends is used, with neither an atomic operation nor its lock held.
 */
final class FieldUnsynchronized implements FlowRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.TakenOut taken && taken.why() != null) {
      String what = "ownership is taken out of '" + taken.place() + "'";
      report(reporter, taken.at(), what, taken.why(), "two threads can take the same value");
    } else if (step instanceof Step.PutIn put) {
      String what = "ownership is put into '" + put.place() + "'";
      report(reporter, put.at(), what, put.why(), "it can drop what another thread puts there");
    } else if (step instanceof Step.Unguarded read) {
      String what = "what '" + read.place() + "' lends is used";
      report(
          reporter, read.at(), what, read.why(), "another thread can take it and end it meanwhile");
    }
  }

  private static void report(
      Reporter reporter, Tree at, String what, String why, String consequence) {
    reporter.report(Diagnostic.FIELD_UNSYNCHRONIZED, at, what, why, consequence);
  }
}
