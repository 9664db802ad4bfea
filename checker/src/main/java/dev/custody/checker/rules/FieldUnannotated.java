package dev.custody.checker.rules;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.custody.checker.mends.Annotate;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Mending;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
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
      context
          .reporter()
          .reportWith(mendings(tree, field), Diagnostic.FIELD_UNANNOTATED, tree, tree.getName());
    }
  }

  /** Only a field that never changes may keep a loan. */
  private static List<Mending> mendings(VariableTree tree, VariableElement field) {
    Stream<Qualifier> all = Stream.of(Qualifier.OWNED, Qualifier.REFCOUNTED, Qualifier.BORROWED);
    return all.filter(
            qualifier -> qualifier.hasDuty() || field.getModifiers().contains(Modifier.FINAL))
        .map(qualifier -> Annotate.declaration(tree, qualifier.spelling()))
        .toList();
  }
}
