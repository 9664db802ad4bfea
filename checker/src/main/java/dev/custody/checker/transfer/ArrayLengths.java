package dev.custody.checker.transfer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.ElementUtils;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What an array's length is called other than by {@code length}: the constant or variable that the
 * array was made with, {@code new Frame[DEPTH]}, and the field that keeps it.
 */
final class ArrayLengths {

  private ArrayLengths() {}

  /** Whether an expression is how many slots an array has. */
  static boolean isLength(@Nullable Tree expression, Value array, Scene scene) {
    ExpressionTree length = lengthOf(array, scene);
    return length != null
        && expression instanceof ExpressionTree asked
        && (isSameNumber(asked, length)
            || (isOfThisBody(array) && isSameVariable(asked, length, scene)));
  }

  /** Whether an expression is the index of an array's last slot. */
  static boolean isLast(@Nullable Tree expression, Value array, Scene scene) {
    if (!(expression instanceof ExpressionTree asked)) {
      return false;
    }
    Object last = CodeVariables.constantOf(asked);
    ExpressionTree length = last == null ? null : lengthOf(array, scene);
    if (length != null && CodeVariables.constantOf(length) instanceof Long known) {
      return last instanceof Long index && index == known - 1;
    }
    return TreeUtils.withoutParens(asked) instanceof BinaryTree difference
        && difference.getKind() == Tree.Kind.MINUS
        && Long.valueOf(1).equals(CodeVariables.constantOf(difference.getRightOperand()))
        && isLength(difference.getLeftOperand(), array, scene);
  }

  /** What an array was made with, where that is the same wherever its variable is read. */
  private static @Nullable ExpressionTree lengthOf(Value array, Scene scene) {
    VariableElement variable = variableOf(array, scene);
    Tree made = variable == null ? array.origin().at() : onlyValueOf(variable, scene);
    Tree bare = made instanceof ExpressionTree value ? TreeUtils.withoutParens(value) : null;
    return bare instanceof NewArrayTree creation && creation.getInitializers() == null
        ? creation.getDimensions().get(0)
        : null;
  }

  private static @Nullable VariableElement variableOf(Value array, Scene scene) {
    Place home = array.home() == null ? fieldOfThis(array, scene) : array.home();
    if (home != null) { // a row of an array has a length of its own
      return home instanceof Place.Slot ? null : Places.fieldOf(home);
    }
    return array.origin().at() instanceof ExpressionTree read
            && CodeVariables.elementOf(read) instanceof VariableElement variable
        ? variable
        : null;
  }

  /** The field of this object that refers to an array which it must empty. */
  private static @Nullable Place fieldOfThis(Value array, Scene scene) {
    Held reference = new Held.Reference(array.id());
    return scene.world().places().entrySet().stream()
        .filter(entry -> entry.getValue().equals(reference))
        .map(Map.Entry::getKey)
        .filter(place -> !(place instanceof Place.Slot) && Stores.isOfThis(place))
        .findFirst()
        .orElse(null);
  }

  /** Whether the fields that an array's length is told by are those of the object at hand. */
  private static boolean isOfThisBody(Value array) {
    return array.home() == null || Stores.isOfThis(array.home());
  }

  private static boolean isSameNumber(ExpressionTree asked, ExpressionTree length) {
    Object constant = CodeVariables.constantOf(length);
    return constant != null && constant.equals(CodeVariables.constantOf(asked));
  }

  private static boolean isSameVariable(ExpressionTree asked, ExpressionTree length, Scene scene) {
    return CodeVariables.elementOf(asked) instanceof VariableElement variable
        && CodeVariables.elementOf(length) instanceof VariableElement made
        && isOfOneObject(asked)
        && (variable.equals(made)
            ? isFixed(variable) && !isOfOneTurn(variable, scene)
            : isKeptIn(variable, made, scene));
  }

  /** Whether each turn of a loop has such a variable of its own; an array may be of an earlier. */
  private static boolean isOfOneTurn(VariableElement variable, Scene scene) {
    return !variable.getKind().isField()
        && Changes.isRepeated(scene.declarationOf(variable), scene.body().path().getLeaf());
  }

  /** Whether a field is what its class calls so, and not that of another object. */
  private static boolean isOfOneObject(ExpressionTree name) {
    return TreeUtils.withoutParens(name) instanceof IdentifierTree || TreeUtils.isSelfAccess(name);
  }

  /** Whether a field keeps the parameter of the constructor that made the array. */
  private static boolean isKeptIn(VariableElement field, VariableElement parameter, Scene scene) {
    ExpressionTree kept = onlyValueOf(field, scene);
    return kept != null
        && parameter.getKind() == ElementKind.PARAMETER
        && isFixed(parameter)
        && parameter.equals(CodeVariables.elementOf(kept));
  }

  private static boolean isFixed(VariableElement variable) {
    return variable.getKind().isField()
        ? variable.getModifiers().contains(Modifier.FINAL)
        : ElementUtils.isEffectivelyFinal(variable);
  }

  /** What a variable is set to that is never set again; null where there is more than one. */
  private static @Nullable ExpressionTree onlyValueOf(VariableElement variable, Scene scene) {
    if (!isFixed(variable)) {
      return null;
    }
    ExpressionTree initializer = scene.typing().initializer(variable);
    if (initializer != null || !variable.getKind().isField()) {
      return initializer;
    }
    List<ExpressionTree> values = valuesInConstructors(variable, scene.body().path());
    return values.size() == 1 ? values.get(0) : null;
  }

  private static List<ExpressionTree> valuesInConstructors(VariableElement field, TreePath path) {
    List<ExpressionTree> values = new ArrayList<>();
    TreeScanner<@Nullable Void, @Nullable Void> constructor =
        new TreeScanner<>() {
          @Override
          public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
            if (field.equals(CodeVariables.elementOf(tree.getVariable()))) {
              values.add(tree.getExpression());
            }
            return super.visitAssignment(tree, p);
          }
        };
    for (Tree around : path) {
      if (around instanceof ClassTree type && isOf(type, field)) {
        type.getMembers().stream()
            .filter(member -> !(member instanceof MethodTree m) || TreeUtils.isConstructor(m))
            .forEach(member -> constructor.scan(member, null));
      }
    }
    return values;
  }

  private static boolean isOf(ClassTree type, VariableElement field) {
    Element owner = TreeUtils.elementFromDeclaration(type);
    return field.getEnclosingElement().equals(owner);
  }
}
