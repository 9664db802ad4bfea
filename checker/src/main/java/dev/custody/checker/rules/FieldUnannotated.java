package dev.custody.checker.rules;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.TypeUses;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/**
 * {@code field.unannotated}: a field, or the slots of an array field, of tracked type say nothing.
 */
final class FieldUnannotated implements DeclarationRule {

  @Override
  public void checkVariable(VariableTree tree, TreePath path, Context context) {
    VariableElement field = TreeUtils.elementFromDeclaration(tree);
    if (field.getKind() != ElementKind.FIELD) {
      return;
    }
    QualifiedType said = TypeUses.of(field);
    TypeMirror type = field.asType();
    while (type instanceof ArrayType array) {
      said = said.part(0);
      type = array.getComponentType();
    }
    if (said.ownership() == null && context.contracts().types().isTracked(type)) {
      context.reporter().report(Diagnostic.FIELD_UNANNOTATED, tree, tree.getName());
    }
  }
}
