package dev.custody.checker.rules;

import dev.custody.checker.mends.AnnotateParameter;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;
import java.util.List;
import javax.lang.model.element.VariableElement;

/**
 * {@code escapes.unchecked}: a tracked value reaches code that says nothing about ownership, or a
 * point at which nobody can say any more which one it is.
 */
final class EscapesUnchecked implements FlowRule {

  private static final String SILENT = ", which says nothing about ownership";
  private static final String LENT = "@Borrowed";

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Escaped escaped) {
      VariableElement parameter = escaped.parameter();
      reporter.reportWith(
          parameter == null ? List.of() : List.of(new AnnotateParameter(parameter, LENT)),
          Diagnostic.ESCAPES_UNCHECKED,
          escaped.at(),
          "'" + escaped.name() + "' reaches " + escaped.where() + SILENT,
          parameter == null
              ? "Annotate that code, or keep the value on this side"
              : say(parameter));
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

  private static String say(VariableElement parameter) {
    return "Write @Borrowed before '%s' there if it only looks, or @Owned if it takes over"
        .formatted(parameter.getSimpleName());
  }
}
