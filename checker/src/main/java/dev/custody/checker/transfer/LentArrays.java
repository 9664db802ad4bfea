package dev.custody.checker.transfer;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Choices;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.contracts.TreeSearch;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import org.checkerframework.dataflow.cfg.node.ArrayAccessNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Arrays that a caller lends, with what is in their slots. Such a one may be an array of owners,
 * seen as less: nobody may put anything else into its slots, nor hand it to anybody who may.
 */
final class LentArrays {

  /** Methods of the JDK that only read an array of which they do not say what they do with it. */
  private static final Set<String> READING = Set.of("copyOf", "copyOfRange", "stream");

  /** Methods of a list that tell something of its elements, or lend one. */
  private static final Set<String> LOOKING =
      Set.of(
          "contains",
          "containsAll",
          "forEach",
          "indexOf",
          "isEmpty",
          "lastIndexOf",
          "size",
          "stream",
          "toString");

  private LentArrays() {}

  /** Whether an array is lent to somebody who only looks at what is in its slots. */
  static boolean isView(Operand operand) {
    return operand.node().getType() instanceof ArrayType
        && operand.parameter() != null
        && operand.parameter().type().part(0).qualifier() == Qualifier.BORROWED;
  }

  /** Something goes into a slot, even null, or what was in another slot. */
  static void stored(Node stored, ArrayAccessNode target, Tree at, Scene scene) {
    endLoans(target, at, scene);
    Value value = scene.value(stored);
    boolean isPlain =
        value == null || value.isBystander() || Arrays.isFromSame(value, target); // else it is kept
    if (isPlain && (isOfCaller(target.getArray(), scene) || isSeenAsLess(target, scene))) {
      String name = "what is in " + Spelling.of(target);
      Value lost = LentContainers.loan(name, at);
      scene.tell(new Step.GivenUp(lost, name, Qualifier.OWNED, "the store", at));
    }
  }

  /** What a method lent out of an array may be what leaves the slot, by whatever name. */
  private static void endLoans(ArrayAccessNode target, Tree at, Scene scene) {
    Place slot = Places.of(target, scene);
    if (slot != null && scene.world().held(slot) instanceof Held.Null) {
      return;
    }
    Node array = target.getArray();
    Set<Value> lenders =
        new LinkedHashSet<>(
            Interference.others(
                Places.of(array, scene),
                scene.held(array),
                array.getType(),
                other -> other.contents() != null,
                scene));
    Value itself = scene.value(array);
    if (itself != null) {
      lenders.add(itself);
    }
    Loss loss = new Loss(at, "the store to '" + Spelling.of(target) + "' may have replaced it");
    for (Value loan : scene.world().values()) {
      boolean isGiven =
          loan.home() == null && lenders.stream().anyMatch(l -> loan.owners().contains(l.id()));
      if (isGiven && loan.contents() == null && !loan.isGone()) {
        scene.world().lose(loan.id(), loss);
      }
    }
  }

  /** Whether a variable that lends what is in its slots refers to an array that owns that. */
  private static boolean isSeenAsLess(ArrayAccessNode target, Scene scene) {
    Value array = scene.value(target.getArray());
    Qualifier slot = scene.typeOf(target.getArray()).part(0).qualifier();
    return array != null && array.contents() != null && slot != null && slot.isLoan();
  }

  /** An array goes to somebody who does not say that what is in its slots is lent. */
  static void passed(Call call, Scene scene) {
    for (Operand operand : call.operands()) {
      if (isView(operand)) {
        guard(operand, scene);
      }
      if (operand.parameter() != null
          && operand.demand() != Demand.NONE
          && mayWrite(call, operand)
          && isOfCaller(operand.node(), scene)
          && !isReadAtOnce(call, scene)) {
        String name = "an element of " + Spelling.of(operand.node());
        scene.tell(new Step.Escaped(name, call.contract().name(), scene.at(operand.node())));
      }
    }
  }

  /** Whoever looks at what is in the slots must keep those away who take it out. */
  private static void guard(Operand operand, Scene scene) {
    Value array = scene.value(operand.node());
    if (array != null && array.contents() != null && array.home() != null) {
      ThreadLoans.shown(array, operand.node(), scene.at(operand.node()), scene);
    }
  }

  private static boolean mayWrite(Call call, Operand operand) {
    QualifiedType type = operand.parameter() == null ? null : operand.parameter().type();
    boolean isWhole = call.node().getOperands().contains(operand.node());
    if (type == null || isLent(type) || (call.contract().varargs() && isWhole && saysSo(type))) {
      return false;
    }
    String name = call.method().getSimpleName().toString();
    boolean onlyReads =
        operand.demand() == Demand.SHARED
            || READING.contains(name)
            || (name.equals("arraycopy") && operand.ref().equals(new Ref.Parameter(0)))
            || (call.contract().varargs() && !name.equals("asList")); // which writes to it
    return !call.isOfLibrary() || !onlyReads;
  }

  /** Whether a list that shows an array is asked something, or copied, and then forgotten. */
  private static boolean isReadAtOnce(Call call, Scene scene) {
    return call.isOfLibrary()
        && call.method().getSimpleName().contentEquals("asList")
        && TreeSearch.isFound(scene.body().path().getLeaf(), tree -> reads(tree, call.tree()));
  }

  private static boolean reads(Tree tree, Tree list) {
    if (tree instanceof MethodInvocationTree call && TreeUtils.getReceiverTree(call) == list) {
      return LOOKING.contains(TreeUtils.elementFromUse(call).getSimpleName().toString());
    }
    return tree instanceof EnhancedForLoopTree loop
        ? TreeUtils.withoutParens(loop.getExpression()) == list
        : tree instanceof NewClassTree made
            && made.getClassBody() == null
            && made.getArguments().contains(list)
            && LentCopies.isOfJdk(TreeUtils.elementFromUse(made));
  }

  private static boolean isLent(QualifiedType array) {
    return saysSo(array.part(0));
  }

  private static boolean saysSo(QualifiedType type) {
    return type.qualifier() != null;
  }

  /** Whether an expression refers to an array of loans that the caller may have lent. */
  private static boolean isOfCaller(Node array, Scene scene) {
    return array.getType() instanceof ArrayType
        && array.getTree() instanceof ExpressionTree tree
        && isOfCaller(tree, scene, new HashSet<>());
  }

  private static boolean isOfCaller(
      @Nullable ExpressionTree expression, Scene scene, Set<VariableElement> seen) {
    ExpressionTree tree = expression == null ? null : TreeUtils.withoutParens(expression);
    List<ExpressionTree> choices = tree == null ? List.of() : Choices.of(tree);
    if (!choices.isEmpty()) {
      return choices.stream().anyMatch(choice -> isOfCaller(choice, scene, seen));
    } else if (tree instanceof MethodInvocationTree call) {
      return isGiven(call, scene);
    } else if (tree instanceof ArrayAccessTree row) {
      return lendsSlots(scene.typing().of(row)) && isOfLender(row.getExpression(), scene);
    }
    return tree instanceof IdentifierTree name
        && TreeUtils.elementFromUse(name) instanceof VariableElement variable
        && seen.add(variable)
        && (isLentParameter(variable, scene)
            || isLentByLoop(variable, scene)
            || isOfCaller(scene.typing().initializer(variable), scene, seen)
            || scene.typing().assignments(variable).stream()
                .anyMatch(value -> isOfCaller(value, scene, seen)));
  }

  /** What a method gives may be what it was lent; what the JDK gives is an element, or a copy. */
  private static boolean isGiven(MethodInvocationTree call, Scene scene) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    if (!lendsSlots(scene.typing().of(call)) || method.getSimpleName().contentEquals("clone")) {
      return false;
    } else if (!method.getEnclosingElement().toString().startsWith("java.")) {
      return true;
    }
    ExpressionTree container = TreeUtils.getReceiverTree(call);
    return container != null
        && scene.body().contracts().of(method).result().element() >= 0
        && scene.typing().callers().lenderOf(container) != null;
  }

  /** Whether a row is one of those that the caller lends by an array of arrays, or by a list. */
  private static boolean isOfLender(ExpressionTree rows, Scene scene) {
    ExpressionTree tree = TreeUtils.withoutParens(rows);
    return tree instanceof ArrayAccessTree outer
        ? isOfLender(outer.getExpression(), scene)
        : scene.typing().callers().lenderOf(tree) != null;
  }

  /** Whether a loop over what a caller lends gives a variable its rows, one by one. */
  private static boolean isLentByLoop(VariableElement variable, Scene scene) {
    return variable.getKind() == ElementKind.LOCAL_VARIABLE
        && scene.typing().initializer(variable) == null
        && lendsSlots(scene.typing().ofVariable(variable))
        && scene.typing().callers().lenderOf(variable) != null;
  }

  private static boolean lendsSlots(QualifiedType array) {
    Qualifier slot = array.part(0).qualifier();
    return slot != null && slot.isLoan();
  }

  private static boolean isLentParameter(VariableElement variable, Scene scene) {
    return variable.getKind() == ElementKind.PARAMETER
        && variable.asType() instanceof ArrayType
        && lendsSlots(scene.typing().ofVariable(variable));
  }
}
