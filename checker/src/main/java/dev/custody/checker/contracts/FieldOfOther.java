package dev.custody.checker.contracts;

import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import javax.lang.model.element.VariableElement;

/**
 * A field of an object, as code would name it that has the object from somewhere: {@code
 * store.rows}, where the source calls a method of {@code store} that lends what is in its rows.
 */
final class FieldOfOther extends JCTree.JCFieldAccess {

  FieldOfOther(ExpressionTree object, VariableElement field) {
    super((JCTree.JCExpression) object, ((Symbol) field).name, (Symbol) field);
    type = ((Symbol) field).type;
    pos = ((JCTree) object).pos;
  }
}
