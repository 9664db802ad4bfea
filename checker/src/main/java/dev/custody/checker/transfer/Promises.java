package dev.custody.checker.transfer;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.custody.annotations.Outcome;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a body under {@code @TransfersOn} owes its caller: on the outcome the named arguments are
 * given up, on every other they are handed back as they came.
 */
final class Promises {

  /** Whether a result is the outcome on which arguments change hands. */
  private enum Match {
    YES,
    NO,
    UNKNOWN
  }

  private Promises() {}

  /** Whether the caller keeps a value when the body throws. */
  static boolean isKept(Value value, Body body) {
    MethodContract contract = body.contract();
    return contract != null
        && contract.conditional().stream().anyMatch(ref -> isArgument(value, ref, body));
  }

  /** Settles the conditional arguments where the body returns. */
  static void settle(@Nullable Held result, Tree at, Scene scene) {
    MethodContract contract = scene.body().contract();
    if (contract == null || contract.conditional().isEmpty()) {
      return;
    }
    Match match = match(contract.outcome(), result, scene);
    for (Value value : scene.world().values()) {
      if (match != Match.YES && isKept(value, scene.body())) {
        handBack(value, match, at, scene);
      }
    }
  }

  private static void handBack(Value value, Match match, Tree at, Scene scene) {
    if (value.isGone()) {
      scene.tell(new Step.Used(value, value.origin().name(), false, at));
      scene.world().put(value.reported());
    } else if (match == Match.NO) {
      scene.world().lose(value.id(), new Loss(at, "it was handed back to the caller"));
    }
  }

  private static Match match(Outcome outcome, @Nullable Held result, Scene scene) {
    return switch (outcome) {
      case TRUE, FALSE ->
          result instanceof Held.Truth truth
              ? of(truth.value() == (outcome == Outcome.TRUE))
              : Match.UNKNOWN;
      case NULL, NON_NULL -> {
        Boolean isNull = isNull(result, scene);
        yield isNull == null ? Match.UNKNOWN : of(isNull == (outcome == Outcome.NULL));
      }
      case NORMAL_RETURN -> Match.YES;
      case NEVER -> Match.NO;
    };
  }

  private static Match of(boolean matches) {
    return matches ? Match.YES : Match.NO;
  }

  private static @Nullable Boolean isNull(@Nullable Held result, Scene scene) {
    if (result instanceof Held.Null) {
      return true;
    } else if (result instanceof Held.Something) {
      return false;
    }
    Value value = result instanceof Held.Reference r ? scene.world().value(r.id()) : null;
    return (value != null && value.nonNull()) ? false : null;
  }

  private static boolean isArgument(Value value, Ref ref, Body body) {
    Tree declaration = body.path().getLeaf();
    if (ref instanceof Ref.This) {
      return value.origin().at() == declaration;
    }
    List<? extends VariableTree> parameters =
        declaration instanceof MethodTree method
            ? method.getParameters()
            : declaration instanceof LambdaExpressionTree lambda
                ? lambda.getParameters()
                : List.of();
    return ref instanceof Ref.Parameter parameter
        && parameter.index() < parameters.size()
        && value.origin().at() == parameters.get(parameter.index());
  }
}
