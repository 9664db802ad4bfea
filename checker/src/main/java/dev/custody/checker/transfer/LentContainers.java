package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.FieldContract;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.contracts.ResultContract;
import dev.custody.checker.contracts.StaticFilling;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.Qualifier;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.ArrayAccessNode;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.jspecify.annotations.Nullable;

/**
 * Containers of loans that a caller passed in, and arrays that do not say what they keep: they are
 * lent for the call, with all that they show. Nothing is demanded of them but that nobody keeps one
 * for longer. A parameter that says {@code @Borrowed} or {@code @Owned} of the container itself is
 * followed like any other value.
 */
final class LentContainers {

  private LentContainers() {}

  /** A container goes to a field or slot. */
  static void stored(AssignmentNode node, Scene scene) {
    Node target = node.getTarget();
    if (target instanceof ArrayAccessNode slot) {
      LentArrays.stored(node.getExpression(), slot, scene.at(node), scene);
    }
    boolean isKept =
        target instanceof FieldAccessNode field
            ? !mayKeep(field, scene)
            : target instanceof ArrayAccessNode slot && !scene.isUnread(slot.getArray());
    if (isKept && isLent(node.getExpression(), scene) && !isReported(target, scene)) {
      keep(node.getExpression(), "'" + Spelling.of(target) + "'", scene);
    }
  }

  /** An object may keep what it was lent if it is a loan itself, or stays with who made it. */
  private static boolean mayKeep(FieldAccessNode target, Scene scene) {
    FieldContract contract = scene.body().contracts().ofField(target.getElement());
    boolean isLoan =
        contract.isFinal() && contract.qualifier() != null && contract.qualifier().isLoan();
    return contract.qualifier() == Qualifier.GIVEN_UP
        || (target.getReceiver() instanceof ThisNode
            && scene.body().makesObject()
            && (isLoan || scene.body().file().reach().isConfined(scene.body().type())));
  }

  /** An array of a field that says nothing either is reported at its declaration, once. */
  private static boolean isReported(Node target, Scene scene) {
    return target.getType() instanceof ArrayType && scene.typeOf(target).isPlain();
  }

  /** A container, or all that is in it, goes into another that is not this body's own. */
  static void passed(Call call, Scene scene) {
    Node target = filledBy(call);
    boolean isCopying = call.isConstructorChain() && call.isOfLibrary();
    for (Operand operand : call.operands()) {
      if (isCopying && isLent(operand.node(), scene)) {
        keep(operand.node(), "'this'", scene);
      } else if (target != null
          && operand.node() != target
          && puts(call, operand, scene)
          && isLent(operand.node(), scene)
          && !OwnContainers.include(target, lenderOf(operand.node(), scene), scene)
          && !isReported(target, scene)) {
        keep(operand.node(), "'" + Spelling.of(target) + "'", scene);
      }
    }
  }

  /** The container or array into which a call may put something. */
  private static @Nullable Node filledBy(Call call) {
    if (call.receiver() != null || !call.isOfLibrary()) {
      return call.receiver();
    }
    List<Node> arguments =
        call.node() instanceof MethodInvocationNode node ? node.getArguments() : List.of();
    int target = StaticFilling.target(call.method().getSimpleName().toString(), arguments.size());
    return target < 0 ? null : arguments.get(target);
  }

  private static boolean puts(Call call, Operand operand, Scene scene) {
    return call.receiver() == null
        || call.storesElement(operand, scene)
        || takesAll(call, operand, scene);
  }

  private static boolean takesAll(Call call, Operand operand, Scene scene) {
    return operand.parameter() != null
        && call.receiver() != null
        && Containers.takesAll(call)
        && scene.typing().callers().lends(scene.typeOf(call.receiver()), call.receiver().getType());
  }

  private static void keep(Node container, String where, Scene scene) {
    String name = Spelling.of(container);
    Tree at = scene.at(container);
    scene.tell(new Step.Kept(loan(name, at), name, where, at));
  }

  /** A closure that may run later captures a container. */
  static void captured(Tree closure, VariableElement variable, Tree mention, Scene scene) {
    if (LentCopies.lenderOf(variable, scene) != null
        && !scene.typing().functions().isLentResult(closure)) {
      String name = variable.getSimpleName().toString();
      scene.tell(new Step.Captured(loan(name, mention), name, mention));
    }
  }

  /** A container is returned, or a reference that shows one, and nothing says whose it is. */
  static void returned(Node result, ResultContract contract, Tree at, Scene scene) {
    Qualifier qualifier = contract.qualifier();
    boolean isLoan = qualifier != null && qualifier.isLoan();
    boolean isView =
        result.getTree() instanceof MemberReferenceTree closure
            && !isLoan
            && mentionsLoan(scene.body().resultType(), contract, scene)
            && !capturesLent(closure, scene);
    if (scene.body().kind() == Body.Kind.METHOD
        && (isView || (isLent(result, scene) && !isNamed(result, contract, scene)))) {
      String name = Spelling.of(result);
      scene.tell(new Step.LoanReturned(loan(name, at), name, null, at));
    }
  }

  /** Whether a reference captures a container that is lent, which is reported there. */
  private static boolean capturesLent(MemberReferenceTree closure, Scene scene) {
    return new Captures(scene.body().contracts(), scene.typing())
        .variables(closure).keySet().stream()
            .anyMatch(variable -> LentCopies.lenderOf(variable, scene) != null);
  }

  /** Whether a method promises a container of loans. */
  private static boolean mentionsLoan(
      @Nullable TypeMirror type, ResultContract contract, Scene scene) {
    return scene.typing().containerParts(contract.type(), type).parts().stream()
        .anyMatch(part -> part.qualifier() != null && part.qualifier().isLoan());
  }

  /** Whether the result says that it is lent by the parameter; an array cannot say so itself. */
  private static boolean isNamed(Node result, ResultContract contract, Scene scene) {
    VariableElement lender = lenderOf(result, scene);
    return lender == null
        || (lender.asType() instanceof ArrayType && result.getType() instanceof ArrayType)
        || (contract.qualifier() != null
            && contract.qualifier().isLoan()
            && scene.body().method() != null
            && contract
                .owners()
                .contains(
                    new Ref.Parameter(scene.body().method().getParameters().indexOf(lender))));
  }

  /** Whether a container of this body got what is in another, whose lender the result names. */
  static boolean isNamedCopy(Node result, ResultContract contract, Scene scene) {
    VariableElement lender = lenderOf(result, scene);
    return lender != null
        && isLent(result, scene)
        && isNamed(result, contract, scene)
        && OwnContainers.include(result, lender, scene);
  }

  private static boolean isLent(Node container, Scene scene) {
    Value value = scene.value(container);
    boolean isFollowed = // as a lent or shared one is, and one that keeps owners
        value != null
            && (value.isBystander() ? value.isPart() : !value.duty() || value.contents() != null);
    return !isFollowed && lenderOf(container, scene) != null;
  }

  private static @Nullable VariableElement lenderOf(Node container, Scene scene) {
    return container.getTree() instanceof ExpressionTree tree
        ? LentCopies.lenderOf(tree, scene)
        : null;
  }

  /** What is lent by nobody that is followed. */
  static Value loan(String name, Tree at) {
    Origin origin = new Origin(at, name);
    return Value.fresh(ValueId.NOBODY, Qualifier.BORROWED, false, Set.of(), origin);
  }
}
