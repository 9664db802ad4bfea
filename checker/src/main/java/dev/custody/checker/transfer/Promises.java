package dev.custody.checker.transfer;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.custody.annotations.Outcome;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.WayOut;
import dev.custody.checker.resources.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a body under {@code @TransfersOn} owes its caller: on the outcome the named arguments are
 * given up, on every other they are handed back as they came.
 */
final class Promises {

  private static final Set<String> UNCHECKED =
      Set.of("java.lang.Error", "java.lang.RuntimeException");

  /** Whether a result is the outcome on which arguments change hands. */
  private enum Match {
    YES,
    NO,
    UNKNOWN
  }

  private Promises() {}

  /** The caller refers to what it may have to keep, whatever the body does to its own names. */
  static void enter(Scene scene) {
    for (Value value : scene.world().values()) {
      if (isKept(value, scene.body())) {
        scene
            .world()
            .bind(new Place.Callers(value.origin().name()), new Held.Reference(value.id()));
      }
    }
  }

  /** Whether the caller keeps a value when the body throws. */
  static boolean isKept(Value value, Body body) {
    MethodContract contract = body.contract();
    return contract != null
        && contract.conditional().stream().anyMatch(ref -> isArgument(value, ref, body));
  }

  /** Settles the conditional arguments where the body returns. */
  static void settle(Node returned, Tree at, Scene scene) {
    MethodContract contract = scene.body().contract();
    if (contract == null || contract.conditional().isEmpty()) {
      return;
    }
    Held known = scene.held(returned);
    Held result = known == null && NeverNull.isNeverNull(returned) ? new Held.Something() : known;
    Match match = match(contract.outcome(), result, scene);
    for (Value value : scene.world().values()) {
      if (match != Match.YES && isKept(value, scene.body())) {
        handBack(value, match, at, scene);
      }
    }
  }

  /** An exception that is thrown or declared must leave the caller with what it keeps. */
  static void tellBroken(World world, Consumer<Step> steps) {
    WayOut way = world.wayOut();
    if (way == null || !isExpected(way)) {
      return;
    }
    for (Map.Entry<Place, Held> entry : world.places().entrySet()) {
      Value value =
          entry.getKey() instanceof Place.Callers && entry.getValue() instanceof Held.Reference r
              ? world.value(r.id())
              : null;
      if (value != null && value.isGone() && !value.witnessed()) {
        steps.accept(new Step.Used(value, value.origin().name(), false, way.by()));
      }
    }
  }

  /** What any call might throw is nothing to prepare for, though a finally may have seen it. */
  private static boolean isExpected(WayOut way) {
    return way.by() instanceof ThrowTree
        || (way.exception() != null && !isUnchecked(way.exception()));
  }

  private static boolean isUnchecked(TypeMirror exception) {
    return exception instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement type
        && (UNCHECKED.contains(type.getQualifiedName().toString())
            || isUnchecked(type.getSuperclass()));
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

  /** Whether a value is what the caller passed as an argument or receiver. */
  static boolean isArgument(Value value, Ref ref, Body body) {
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
