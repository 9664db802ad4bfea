package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.World;
import dev.custody.checker.types.Inheritance;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.dataflow.cfg.node.BinaryOperationNode;
import org.checkerframework.dataflow.cfg.node.BitwiseAndNode;
import org.checkerframework.dataflow.cfg.node.BitwiseOrNode;
import org.checkerframework.dataflow.cfg.node.BooleanLiteralNode;
import org.checkerframework.dataflow.cfg.node.ConditionalAndNode;
import org.checkerframework.dataflow.cfg.node.ConditionalNotNode;
import org.checkerframework.dataflow.cfg.node.ConditionalOrNode;
import org.checkerframework.dataflow.cfg.node.DeconstructorPatternNode;
import org.checkerframework.dataflow.cfg.node.EqualToNode;
import org.checkerframework.dataflow.cfg.node.InstanceOfNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.NotEqualNode;
import org.checkerframework.dataflow.cfg.node.NullLiteralNode;
import org.checkerframework.dataflow.cfg.node.NumericalAdditionNode;
import org.checkerframework.dataflow.cfg.node.NumericalSubtractionNode;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What boolean expressions say about values, and what their outcome teaches. */
final class Conditions {

  private Conditions() {}

  /** What a boolean expression came to, as far as it is known. */
  static @Nullable Held evaluate(Node node, Scene scene) {
    if (node instanceof BooleanLiteralNode literal) {
      return new Held.Truth(Boolean.TRUE.equals(literal.getValue()));
    } else if (node instanceof ConditionalNotNode not) {
      return negated(scene.held(not.getOperand()));
    } else if (node instanceof ConditionalAndNode and) {
      return shortCircuit(and, false, scene);
    } else if (node instanceof ConditionalOrNode or) {
      return shortCircuit(or, true, scene);
    } else if (node instanceof EqualToNode equal) {
      return comparison(equal, true, scene);
    } else if (node instanceof NotEqualNode notEqual) {
      return comparison(notEqual, false, scene);
    }
    if (node instanceof BitwiseAndNode || node instanceof BitwiseOrNode) {
      return eager((BinaryOperationNode) node, node instanceof BitwiseOrNode, scene);
    } else if (node instanceof NumericalSubtractionNode difference) {
      return Sizes.less(difference, scene);
    } else if (node instanceof NumericalAdditionNode sum) {
      return Sizes.more(sum, scene);
    }
    return node instanceof BinaryOperationNode order ? Sizes.test(order, scene) : null;
  }

  /** {@code &} and {@code |} evaluate both operands and then are decided like the others. */
  private static @Nullable Held eager(BinaryOperationNode node, boolean deciding, Scene scene) {
    Held left = scene.held(node.getLeftOperand());
    Held right = scene.held(node.getRightOperand());
    Held decided = new Held.Truth(deciding);
    if (decided.equals(left) || decided.equals(right)) {
      return decided;
    }
    return left instanceof Held.Truth ? right : right instanceof Held.Truth ? left : null;
  }

  private static @Nullable Held negated(@Nullable Held held) {
    if (held instanceof Held.Truth truth) {
      return new Held.Truth(!truth.value());
    }
    if (held instanceof Held.EmptyTest test) {
      return new Held.EmptyTest(test.container(), !test.trueIfEmpty());
    } else if (held instanceof Held.EndTest test) {
      return new Held.EndTest(test.array(), test.index(), !test.trueAtEnd());
    } else if (held instanceof Held.StartTest test) {
      return new Held.StartTest(test.index(), !test.trueAtEnd());
    } else if (held instanceof Held.ZeroTest test) {
      return new Held.ZeroTest(test.number(), !test.trueIfZero());
    } else if (held instanceof Held.NoneTest test) {
      return new Held.NoneTest(test.array(), !test.trueIfNone());
    } else if (held instanceof Held.CodeTest test) {
      return new Held.CodeTest(test.variable(), test.constant(), !test.trueIfThat());
    }
    return held instanceof Held.NullTest test
        ? new Held.NullTest(test.id(), !test.trueIfNull())
        : null;
  }

  /** {@code &&} is decided by a false operand, {@code ||} by a true one. */
  private static @Nullable Held shortCircuit(
      BinaryOperationNode node, boolean deciding, Scene scene) {
    Held left = scene.held(node.getLeftOperand());
    Held right = scene.held(node.getRightOperand());
    Held decided = new Held.Truth(deciding);
    if (decided.equals(left) || decided.equals(right)) {
      return decided;
    }
    return left instanceof Held.Truth ? right : null;
  }

  private static @Nullable Held comparison(
      BinaryOperationNode node, boolean trueIfEqual, Scene scene) {
    Held left = scene.held(node.getLeftOperand());
    Held right = scene.held(node.getRightOperand());
    if (left instanceof Held.Null && right instanceof Held.Null) {
      return new Held.Truth(trueIfEqual);
    }
    if (left instanceof Held.Truth a && right instanceof Held.Truth b) {
      return new Held.Truth(trueIfEqual == (a.value() == b.value()));
    }
    Held other = left instanceof Held.Null ? right : right instanceof Held.Null ? left : null;
    if (other instanceof Held.Something || (other instanceof Held.Code code && code.isAmong())) {
      return new Held.Truth(!trueIfEqual);
    }
    Value value = other instanceof Held.Reference r ? scene.world().value(r.id()) : null;
    if (other instanceof Held.Reference r && value != null) {
      return value.nonNull()
          ? new Held.Truth(!trueIfEqual)
          : new Held.NullTest(r.id(), trueIfEqual);
    }
    return Sizes.test(node, scene);
  }

  /**
   * Goes on along one branch of a condition.
   *
   * @return false when the branch cannot be taken in this world
   */
  static boolean assume(Node condition, boolean outcome, World world) {
    Place.Temp place = new Place.Temp(condition);
    Held held = world.held(place);
    if (held instanceof Held.Truth truth) {
      return truth.value() == outcome;
    }
    if (held instanceof Held.NullTest test) {
      boolean isPossible = learn(test, outcome, world);
      world.bind(place, new Held.Truth(outcome));
      bindLocal(condition, outcome, world);
      return isPossible;
    }
    if (held instanceof Held.EmptyTest test) {
      world.bind(place, new Held.Truth(outcome));
      bindLocal(condition, outcome, world);
      return learn(test, outcome, world);
    }
    if (held instanceof Held.CodeTest test && !Codes.learn(test, outcome, world)) {
      return false;
    }
    if (held instanceof Held.HollowTest test && !outcome) {
      RowLoops.ended(test, world);
    } else if (held instanceof Held.EndTest test && test.trueAtEnd() == outcome) {
      Arrays.passed(test.array(), test.index(), world);
    } else if (held instanceof Held.StartTest test && test.trueAtEnd() == outcome) {
      Arrays.passedDown(test.index(), world);
    } else if (held instanceof Held.ZeroTest test && test.trueIfZero() == outcome) {
      SlotCounts.noneLeft(test.number(), world);
    } else if (held instanceof Held.NoneTest test && test.trueIfNone() == outcome) {
      world.fill(test.array(), Fill.EMPTY);
    }
    world.bind(place, new Held.Truth(outcome));
    bindLocal(condition, outcome, world);
    return assumeParts(condition, outcome, world);
  }

  /** A value that another test has found there is not found to be null. */
  private static boolean learn(Held.NullTest test, boolean outcome, World world) {
    if (test.trueIfNull() != outcome) {
      world.update(test.id(), Value::there);
      return true;
    }
    Value value = world.value(test.id());
    world.learnNull(test.id());
    return value == null || !value.nonNull();
  }

  /** A container known to be empty is not found to have elements. */
  private static boolean learn(Held.EmptyTest test, boolean outcome, World world) {
    Value container = world.value(test.container());
    if (container == null || container.contents() == null) {
      return true;
    }
    boolean empty = test.trueIfEmpty() == outcome;
    if (empty) {
      world.fill(test.container(), Fill.EMPTY);
    }
    return empty || container.contents().fill() != Fill.EMPTY;
  }

  private static void bindLocal(Node condition, boolean outcome, World world) {
    if (condition instanceof LocalVariableNode local
        && local.getType().getKind() == TypeKind.BOOLEAN) {
      world.bind(new Place.Local(local.getElement()), new Held.Truth(outcome));
    } else if (condition instanceof AssignmentNode assignment
        && assignment.getTarget() instanceof LocalVariableNode local
        && local.getType().getKind() == TypeKind.BOOLEAN) {
      world.bind(new Place.Local(local.getElement()), new Held.Truth(outcome));
    }
  }

  /** What the whole says about its parts, where the whole by itself was not known. */
  private static boolean assumeParts(Node condition, boolean outcome, World world) {
    if (condition instanceof ConditionalNotNode not) {
      return assume(not.getOperand(), !outcome, world);
    } else if (condition instanceof ConditionalAndNode and) {
      return assumeBoth(and, true, outcome, world);
    } else if (condition instanceof ConditionalOrNode or) {
      return assumeBoth(or, false, outcome, world);
    } else if (condition instanceof EqualToNode || condition instanceof NotEqualNode) {
      assumeUntracked((BinaryOperationNode) condition, outcome, world);
    } else if (condition instanceof InstanceOfNode test) {
      Value value = world.valueIn(new Place.Temp(test.getOperand()));
      if (value != null && outcome) {
        world.put(value.there());
      } else if (value != null && isCertain(test, value, world)) {
        world.learnNull(value.id());
      }
    }
    return true;
  }

  /**
   * {@code &&} is true when both operands are; if it is false and the left is known to be true, the
   * right is not. {@code ||} is the same with true and false exchanged.
   */
  private static boolean assumeBoth(
      BinaryOperationNode node, boolean ifBoth, boolean outcome, World world) {
    Node left = node.getLeftOperand();
    Node right = node.getRightOperand();
    if (outcome == ifBoth) {
      return assume(left, ifBoth, world) && assume(right, ifBoth, world);
    }
    boolean leftIs = new Held.Truth(ifBoth).equals(world.held(new Place.Temp(left)));
    return !leftIs || assume(right, !ifBoth, world);
  }

  /** Whether a test fails for null alone, because the type asked for is what is known anyway. */
  private static boolean isCertain(InstanceOfNode test, Value value, World world) {
    boolean asksForParts = test.getPatternNode() instanceof DeconstructorPatternNode;
    TypeMirror asked = test.getRefType();
    return !asksForParts
        && asked != null
        && (Inheritance.isSubclass(test.getOperand().getType(), asked)
            || Inheritance.isSubclass(typeAtFirst(value), asked)
            || isNamedAs(asked, value, world));
  }

  /** Whether a variable that can hold nothing else refers to a value; a pattern's may not yet. */
  private static boolean isNamedAs(TypeMirror type, Value value, World world) {
    Held reference = new Held.Reference(value.id());
    return world.places().entrySet().stream()
        .anyMatch(
            entry ->
                entry.getValue().equals(reference)
                    && entry.getKey() instanceof Place.Local local
                    && local.variable().getKind() != ElementKind.BINDING_VARIABLE
                    && Inheritance.isSubclass(local.variable().asType(), type));
  }

  /** The type under which a value came to this body, before it was held as anything else. */
  private static @Nullable TypeMirror typeAtFirst(Value value) {
    Tree at = value.origin().at();
    return at instanceof VariableTree declared
        ? TreeUtils.elementFromDeclaration(declared).asType()
        : at instanceof ExpressionTree expression ? TreeUtils.typeOf(expression) : null;
  }

  /** A null test of an untracked local tells the worlds in which it was set from the others. */
  private static void assumeUntracked(BinaryOperationNode node, boolean outcome, World world) {
    Node left = node.getLeftOperand();
    Node right = node.getRightOperand();
    boolean equal = outcome == (node instanceof EqualToNode);
    Node tested =
        right instanceof NullLiteralNode ? left : left instanceof NullLiteralNode ? right : null;
    if (tested instanceof LocalVariableNode local) {
      Place place = new Place.Local(local.getElement());
      if (world.held(place) == null) {
        world.bind(place, equal ? new Held.Null() : new Held.Something());
      }
    }
  }
}
