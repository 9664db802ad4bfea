package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.dataflow.cfg.node.BinaryOperationNode;
import org.checkerframework.dataflow.cfg.node.CaseNode;
import org.checkerframework.dataflow.cfg.node.EqualToNode;
import org.checkerframework.dataflow.cfg.node.GreaterThanNode;
import org.checkerframework.dataflow.cfg.node.GreaterThanOrEqualNode;
import org.checkerframework.dataflow.cfg.node.LessThanNode;
import org.checkerframework.dataflow.cfg.node.LessThanOrEqualNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.NotEqualNode;
import org.checkerframework.dataflow.cfg.node.WideningConversionNode;
import org.jspecify.annotations.Nullable;

/**
 * Local variables that remember how something went until a later test asks them: {@code int err =
 * post(rq) ? 0 : -EIO}, or a status of an enum. A variable that counts is none of them.
 */
final class Codes {

  private final CodeVariables variables;

  Codes(Tree code) {
    variables = new CodeVariables(code);
  }

  /** A local variable is set: earlier tests of it say nothing any more. */
  void store(AssignmentNode node, Scene scene) {
    if (!(node.getTarget() instanceof LocalVariableNode local)) {
      return;
    }
    VariableElement variable = local.getElement();
    Place place = new Place.Local(variable);
    Held known = scene.world().held(place);
    if (!isFollowed(variable)) {
      if (known instanceof Held.Code) {
        scene.world().bind(place, null);
      }
      return;
    }
    forgetTests(variable, scene.world());
    if (known == null || known instanceof Held.Something) {
      Object constant = CodeVariables.constantOf(node.getExpression().getTree());
      if (constant != null) {
        scene.world().bind(place, new Held.Code(Set.of(constant), true));
      }
    }
  }

  /** A variable that the framework makes for a choice holds its result for a moment only. */
  private boolean isFollowed(VariableElement variable) {
    boolean isOfTheFramework = variable.getSimpleName().toString().indexOf('#') >= 0;
    return CodeVariables.hasCodeType(variable)
        && (isOfTheFramework || variables.remember(variable));
  }

  private static void forgetTests(VariableElement variable, World world) {
    List<Place> tests = new ArrayList<>();
    world
        .places()
        .forEach(
            (place, held) -> {
              if (held instanceof Held.CodeTest test && test.variable().equals(variable)) {
                tests.add(place);
              }
            });
    tests.forEach(place -> world.bind(place, null));
  }

  /** What a comparison of such a variable with a constant comes to; null where nothing is known. */
  @Nullable Held test(Node node, Scene scene) {
    if (node instanceof WideningConversionNode wide) {
      return asWide(wide, scene);
    }
    if (!(node instanceof BinaryOperationNode comparison) || !isComparison(node)) {
      return null;
    }
    Node left = comparison.getLeftOperand();
    Node right = comparison.getRightOperand();
    Object constant = CodeVariables.constantOf(right.getTree());
    if (constant != null) {
      return test(left, node, constant, false, scene);
    }
    constant = CodeVariables.constantOf(left.getTree());
    return constant == null ? null : test(right, node, constant, true, scene);
  }

  /** A character or a small number is made wider to be compared, and stays what it is. */
  private static @Nullable Held asWide(WideningConversionNode wide, Scene scene) {
    return CodeVariables.isWhole(wide.getType())
            && scene.held(wide.getOperand()) instanceof Held.Code c
        ? c
        : null;
  }

  private @Nullable Held test(
      Node asked, Node comparison, Object constant, boolean isTurned, Scene scene) {
    if (scene.held(asked) instanceof Held.Code known) {
      Boolean outcome =
          known.isAmong()
              ? outcome(comparison, known.constants(), constant, isTurned)
              : outcomeWithout(comparison, known.constants(), constant);
      if (outcome != null) {
        return new Held.Truth(outcome);
      }
    }
    boolean isEqual = comparison instanceof EqualToNode;
    if (!isEqual && !(comparison instanceof NotEqualNode)) {
      return null;
    }
    VariableElement variable = variableOf(asked);
    return variable != null && isFollowed(variable)
        ? new Held.CodeTest(variable, constant, isEqual)
        : null;
  }

  /** Whether a label of a switch, which may have several constants, is met; null if unknown. */
  static @Nullable Boolean isMet(CaseNode label, @Nullable Held selector) {
    Set<Object> constants = new HashSet<>();
    for (Node operand : label.getCaseOperands()) {
      Object constant = CodeVariables.constantOf(operand.getTree());
      if (constant == null) {
        return null;
      }
      constants.add(constant);
    }
    if (!(selector instanceof Held.Code known)) {
      return null;
    } else if (!known.isAmong()) {
      return known.constants().containsAll(constants) ? Boolean.FALSE : null;
    } else if (Collections.disjoint(constants, known.constants())) {
      return Boolean.FALSE;
    }
    return constants.containsAll(known.constants()) ? Boolean.TRUE : null;
  }

  /**
   * Learns from the outcome of a test.
   *
   * @return false where what is known of the variable rules that outcome out
   */
  static boolean learn(Held.CodeTest test, boolean outcome, World world) {
    Place place = new Place.Local(test.variable());
    boolean isThat = test.trueIfThat() == outcome;
    Held.Code known =
        world.held(place) instanceof Held.Code code ? code : new Held.Code(Set.of(), false);
    boolean isNamed = known.constants().contains(test.constant());
    if (isThat) {
      world.bind(place, new Held.Code(Set.of(test.constant()), true));
      return isNamed == known.isAmong();
    }
    Set<Object> left = new HashSet<>(known.constants());
    if (known.isAmong()) {
      left.remove(test.constant());
    } else {
      left.add(test.constant());
    }
    world.bind(place, new Held.Code(Set.copyOf(left), known.isAmong()));
    return !left.isEmpty();
  }

  /** What a comparison comes to for each of some constants, if that is the same. */
  private static @Nullable Boolean outcome(
      Node comparison, Set<Object> constants, Object other, boolean isTurned) {
    Set<Optional<Boolean>> outcomes = new HashSet<>();
    for (Object each : constants) {
      outcomes.add(Optional.ofNullable(outcome(comparison, each, other, isTurned)));
    }
    return outcomes.size() == 1 ? outcomes.iterator().next().orElse(null) : null;
  }

  /** What a comparison comes to for anything but some constants. */
  private static @Nullable Boolean outcomeWithout(
      Node comparison, Set<Object> constants, Object other) {
    boolean isEqual = comparison instanceof EqualToNode;
    boolean isEquality = isEqual || comparison instanceof NotEqualNode;
    return (isEquality && constants.contains(other)) ? !isEqual : null;
  }

  private static @Nullable Boolean outcome(
      Node comparison, Object left, Object right, boolean isTurned) {
    if (comparison instanceof EqualToNode) {
      return left.equals(right);
    } else if (comparison instanceof NotEqualNode) {
      return !left.equals(right);
    } else if (!(left instanceof Long && right instanceof Long)) {
      return null;
    }
    int order = Long.compare((Long) left, (Long) right) * (isTurned ? -1 : 1);
    if (comparison instanceof LessThanNode) {
      return order < 0;
    } else if (comparison instanceof LessThanOrEqualNode) {
      return order <= 0;
    }
    return comparison instanceof GreaterThanNode ? order > 0 : order >= 0;
  }

  private static boolean isComparison(Node node) {
    return node instanceof EqualToNode
        || node instanceof NotEqualNode
        || node instanceof LessThanNode
        || node instanceof LessThanOrEqualNode
        || node instanceof GreaterThanNode
        || node instanceof GreaterThanOrEqualNode;
  }

  private static @Nullable VariableElement variableOf(Node node) {
    if (node instanceof AssignmentNode assignment) {
      return variableOf(assignment.getTarget());
    } else if (node instanceof WideningConversionNode wide) {
      return CodeVariables.isWhole(wide.getType()) ? variableOf(wide.getOperand()) : null;
    }
    return node instanceof LocalVariableNode local ? local.getElement() : null;
  }
}
