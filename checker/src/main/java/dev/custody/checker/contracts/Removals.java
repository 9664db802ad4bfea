package dev.custody.checker.contracts;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Elements that leave their container by way of an iterator in a local variable. */
public final class Removals {

  private static final Set<String> ITERATORS =
      Set.of("iterator", "listIterator", "descendingIterator");

  private static final Set<String> VIEWS =
      Set.of(
          "descendingKeySet",
          "descendingMap",
          "descendingSet",
          "entrySet",
          "headMap",
          "headSet",
          "keySet",
          "navigableKeySet",
          "reversed",
          "subList",
          "subMap",
          "subSet",
          "tailMap",
          "tailSet",
          "values");

  private Removals() {}

  /**
   * Whether a method of a collection begins to iterate over it.
   *
   * @param method the name of the method
   * @return whether it gives an iterator
   */
  public static boolean isBeginning(String method) {
    return ITERATORS.contains(method);
  }

  /**
   * Whether a call gives a view of the collection or map that it is made on, or of a part of that.
   *
   * @param call any call
   * @return whether what it gives shows what that keeps
   */
  public static boolean isView(MethodInvocationTree call) {
    return VIEWS.contains(TreeUtils.methodName(call).toString())
        && TreeUtils.elementFromUse(call).getEnclosingElement().toString().startsWith("java.util.");
  }

  /**
   * The container that a call removes an element from, if it is made on such an iterator.
   *
   * @param call any call
   * @param typing where variables come from
   * @return the container, or the map whose keys, values or entries are iterated over; null for any
   *     other call
   */
  public static @Nullable ExpressionTree containerOf(MethodInvocationTree call, Typing typing) {
    return TreeUtils.methodName(call).contentEquals("remove")
            && call.getArguments().isEmpty()
            && call.getMethodSelect() instanceof MemberSelectTree select
            && select.getExpression() instanceof IdentifierTree name
            && TreeUtils.elementFromUse(name) instanceof VariableElement iterator
            && typing.initializer(iterator) instanceof MethodInvocationTree begin
            && isBeginning(TreeUtils.methodName(begin).toString())
        ? beneath(withoutView(TreeUtils.getReceiverTree(begin)), typing)
        : null;
  }

  /**
   * The container that a call removes elements from, if it is made on such an iterator, or on a
   * local name for a view.
   *
   * @param call any call
   * @param drops whether it may drop elements of what it is made on
   * @param typing where variables come from
   * @return the container, such as the map whose keys the variable refers to; null for any other
   *     call
   */
  public static @Nullable ExpressionTree from(
      MethodInvocationTree call, boolean drops, Typing typing) {
    ExpressionTree iterated = containerOf(call, typing);
    ExpressionTree name = TreeUtils.getReceiverTree(call);
    if (iterated != null || !drops || name == null) {
      return iterated;
    }
    ExpressionTree beneath = beneath(name, typing);
    return beneath == name ? null : beneath;
  }

  /** The container of which a local variable names a view; else the expression itself. */
  private static @Nullable ExpressionTree beneath(@Nullable ExpressionTree name, Typing typing) {
    ExpressionTree view =
        name instanceof IdentifierTree
                && TreeUtils.elementFromUse(name) instanceof VariableElement variable
                && variable.getKind() == ElementKind.LOCAL_VARIABLE
                && typing.assignments(variable).isEmpty()
            ? typing.initializer(variable)
            : null;
    ExpressionTree viewed = view == null ? null : withoutView(view);
    return viewed == null || viewed == view ? name : beneath(viewed, typing);
  }

  /** The container of which an expression gives a view or part; else the expression itself. */
  static @Nullable ExpressionTree withoutView(@Nullable ExpressionTree container) {
    ExpressionTree plain = container == null ? null : TreeUtils.withoutParens(container);
    return plain instanceof MethodInvocationTree view && isView(view)
        ? withoutView(TreeUtils.getReceiverTree(view))
        : plain;
  }
}
