package dev.custody.checker.rules;

import com.sun.source.tree.AnnotationTree;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.TransfersOn;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.contracts.Refs;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Whether a {@code @TransfersOn} fits the method that carries it. */
final class OutcomeFit {

  private OutcomeFit() {}

  /** Why the annotation means nothing on a method, or null where it does mean something. */
  static @Nullable String objection(
      AnnotationTree tree, ExecutableElement method, Contracts contracts) {
    TransfersOn said = method.getAnnotation(TransfersOn.class);
    if (said == null) {
      return null;
    }
    String result = ofResult(said.when(), method.getReturnType().getKind());
    return result != null
        ? result
        : ofArguments(List.of(said.value()), Annotations.texts(tree), method, contracts);
  }

  private static @Nullable String ofResult(Outcome outcome, TypeKind kind) {
    return switch (outcome) {
      case TRUE, FALSE ->
          kind == TypeKind.BOOLEAN ? null : "only a boolean result is ever true or false";
      case NULL, NON_NULL ->
          kind.isPrimitive() || kind == TypeKind.VOID ? "its result is never null" : null;
      case NORMAL_RETURN, NEVER -> null;
    };
  }

  private static @Nullable String ofArguments(
      List<String> names, List<String> written, ExecutableElement method, Contracts contracts) {
    MethodContract contract = contracts.of(method);
    boolean anyTaken = contract.parameters().stream().anyMatch(p -> p.demand().isTransfer());
    if (written.isEmpty() && !contract.receiver().isTransfer()) {
      return anyTaken && !(Refs.resolve("this", method) instanceof Ref.Unresolved)
          ? null
          : "the receiver does not change hands";
    }
    for (String name : names) {
      String objection = ofArgument(name, Refs.resolve(name, method), contract, anyTaken);
      if (objection != null) {
        return objection;
      }
    }
    return null;
  }

  private static @Nullable String ofArgument(
      String name, Ref ref, MethodContract contract, boolean anyTaken) {
    if (ref instanceof Ref.Parameter parameter) {
      boolean taken = contract.parameters().get(parameter.index()).demand().isTransfer();
      return taken ? null : "'" + name + "' does not change hands";
    } else if (ref instanceof Ref.This) {
      return contract.receiver().isTransfer() || anyTaken
          ? null
          : "the receiver does not change hands";
    }
    return "'" + name + "' names no argument";
  }
}
