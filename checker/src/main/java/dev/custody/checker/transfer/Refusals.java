package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Whether a container that says by its result that it took an element may in fact refuse it. A set
 * that compares references never does: what it keeps already is nobody else's to add, unless it is
 * counted. One that compares what its elements hold, or sorts them, may. An empty container may be
 * refused by anybody: nothing is lost with it.
 */
final class Refusals {

  private static final String SORTED = "java.util.SortedSet";

  private static final Set<String> BY_REFERENCE = Set.of("java.lang.Object", "java.lang.Enum");

  private Refusals() {}

  /** Whether nothing is lost when a call's outcome is thrown away. */
  static boolean mayIgnore(Call call, Scene scene) {
    if (losesNothing(call, scene)) {
      return true;
    } else if (!call.contract().mayIgnoreOutcome()) {
      return false;
    }
    Node set = call.receiver();
    return set == null
        || !isA(set.getType(), "java.util.Set")
        || (!isA(madeAs(set, scene), SORTED)
            && call.operands().stream()
                .filter(operand -> operand.parameter() != null)
                .noneMatch(
                    operand ->
                        operand.demand() == Demand.COUNT
                            || comparesContent(operand.node().getType())
                            || mayBeOneThatCompares(operand.node().getType(), scene)));
  }

  /** Whether a class of the file that stands below the one of an element compares contents. */
  private static boolean mayBeOneThatCompares(@Nullable TypeMirror type, Scene scene) {
    return type instanceof DeclaredType declared
        && scene.body().file().effects().isComparedBelow((TypeElement) declared.asElement());
  }

  /**
   * Whether all that may be refused are containers that this body made and that are empty: there is
   * nothing in them to give up. What comes out in exchange must not be forgotten even so.
   */
  private static boolean losesNothing(Call call, Scene scene) {
    Qualifier result = call.contract().result().qualifier();
    return (result == null || !result.hasDuty())
        && call.operands().stream().noneMatch(operand -> isExpected(operand, scene))
        && call.operands().stream()
            .filter(operand -> operand.demand().isTransfer())
            .filter(operand -> call.contract().isConditional(operand.ref()))
            .allMatch(operand -> isNewAndEmpty(scene.value(operand.node())));
  }

  /** Whether an operand only says what must be there for the call to take another. */
  private static boolean isExpected(Operand operand, Scene scene) {
    return operand.parameter() != null
        && operand.parameter().demand() == Demand.NONE
        && !(scene.held(operand.node()) instanceof Held.Null);
  }

  private static boolean isNewAndEmpty(@Nullable Value container) {
    return container != null
        && container.contents() != null
        && container.contents().fill() == Fill.EMPTY
        && container.duty()
        && !container.isGone();
  }

  private static @Nullable TypeMirror madeAs(Node set, Scene scene) {
    return set.getTree() instanceof ExpressionTree tree
            && TreeUtils.elementFromTree(tree) instanceof VariableElement variable
        ? scene.typing().madeAs(variable)
        : set.getType();
  }

  private static boolean isA(@Nullable TypeMirror type, String name) {
    if (type instanceof TypeVariable variable) {
      return isA(variable.getUpperBound(), name);
    } else if (type instanceof IntersectionType both) {
      return both.getBounds().stream().anyMatch(bound -> isA(bound, name));
    }
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    TypeElement element = (TypeElement) declared.asElement();
    return element.getQualifiedName().contentEquals(name)
        || isA(element.getSuperclass(), name)
        || element.getInterfaces().stream().anyMatch(above -> isA(above, name));
  }

  /** Whether a call of {@code equals} reads what its argument holds, not only which one it is. */
  static boolean isEquality(ExecutableElement method, Node argument) {
    return method.getSimpleName().contentEquals("equals")
        && method.getParameters().size() == 1
        && comparesContent(argument.getType());
  }

  /** Whether two objects of a class may be equal: it says so itself, or is a record. */
  private static boolean comparesContent(@Nullable TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return comparesContent(variable.getUpperBound());
    } else if (type instanceof IntersectionType both) {
      return both.getBounds().stream().anyMatch(Refusals::comparesContent);
    }
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    TypeElement element = (TypeElement) declared.asElement();
    if (BY_REFERENCE.contains(element.getQualifiedName().toString())) {
      return false;
    }
    return element.getKind() == ElementKind.RECORD
        || ElementFilter.methodsIn(element.getEnclosedElements()).stream()
            .anyMatch(
                m -> m.getSimpleName().contentEquals("equals") && m.getParameters().size() == 1)
        || comparesContent(element.getSuperclass());
  }
}
