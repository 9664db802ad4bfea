package dev.custody.errorprone.language;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import org.jspecify.annotations.Nullable;

/**
 * What a method says that it takes from its caller.
 *
 * @param method the method
 */
public record Signature(MethodSymbol method) {

  private static final String NEVER = "NEVER";

  /**
   * The right that a call takes from its receiver, on some outcome at least.
   *
   * @return owned or counted; null where the receiver is only lent
   */
  public @Nullable Qualifier takesReceiver() {
    return duty(Qualifiers.ofReceiver(method), List.of("this"));
  }

  /**
   * The right that a call takes from an argument, on some outcome at least.
   *
   * @param argument which argument, from 0
   * @return owned or counted; null where the argument is only lent
   */
  public @Nullable Qualifier takes(int argument) {
    VarSymbol parameter = parameter(argument);
    return parameter == null
        ? null
        : duty(
            Qualifiers.of(parameter),
            List.of("#" + (argument + 1), parameter.getSimpleName().toString()));
  }

  /**
   * The parameter that an argument is passed to.
   *
   * @param argument which argument, from 0
   * @return the parameter; null for an argument of a method without parameters
   */
  public @Nullable VarSymbol parameter(int argument) {
    List<VarSymbol> parameters = method.params();
    return parameters.isEmpty() ? null : parameters.get(Math.min(argument, parameters.size() - 1));
  }

  /**
   * The outcome on which arguments change hands.
   *
   * @return the name of a constant of {@code Outcome}; null where every call takes them
   */
  public @Nullable String outcome() {
    AnnotationMirror condition = Names.find(method, Names.TRANSFERS_ON);
    AnnotationValue when = condition == null ? null : Names.member(condition, "when");
    return when == null ? null : String.valueOf(when.getValue());
  }

  private @Nullable Qualifier duty(@Nullable Qualifier written, List<String> names) {
    boolean isTaken = written != null && written.hasDuty() && !isLeft(names);
    return isTaken ? written : null;
  }

  /** Whether the method needs an argument and leaves it to the caller. */
  private boolean isLeft(List<String> names) {
    AnnotationMirror condition = Names.find(method, Names.TRANSFERS_ON);
    if (condition == null || !NEVER.equals(outcome())) {
      return false;
    }
    AnnotationValue value = Names.member(condition, "value");
    return value == null
        || ((List<?>) value.getValue())
            .stream().anyMatch(name -> names.contains(((AnnotationValue) name).getValue()));
  }
}
