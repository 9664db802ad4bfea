package dev.custody.checker.rules;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.FieldContract;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.TypeUses;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;

/** {@code field.never.drained}: no method gives up what a field of its class owns. */
final class FieldNeverDrained implements DeclarationRule {

  @Override
  public void checkVariable(VariableTree tree, TreePath path, Context context) {
    VariableElement field = TreeUtils.elementFromDeclaration(tree);
    boolean judged =
        field.getKind() == ElementKind.FIELD
            && !Contracts.isTrusted(field)
            && owns(field, context)
            && !context.drains().isDrained(field);
    if (judged) {
      context
          .reporter()
          .report(
              Diagnostic.FIELD_NEVER_DRAINED,
              tree,
              tree.getName(),
              field.getEnclosingElement().getSimpleName());
    }
  }

  private static boolean owns(VariableElement field, Context context) {
    FieldContract contract = context.contracts().ofField(field);
    TypeMirror type = field.asType();
    if (contract.qualifier() != null && contract.qualifier().isLoan()) {
      return false; // whoever lends it answers for what it keeps
    } else if (contract.owns()) {
      return !context.contracts().types().isDroppable(type);
    }
    if (context.contracts().keepsDroppable(type)) {
      return false; // nobody need give up what may be forgotten
    } else if (type instanceof ArrayType
        && contract.componentQualifier() != null
        && contract.componentQualifier().hasDuty()) {
      return true;
    }
    QualifiedType kept = context.contracts().containers().withoutClosures(TypeUses.of(field), type);
    return !isTracked(type, context) && kept.ownsParts();
  }

  /** A tracked value answers for what it keeps itself. */
  private static boolean isTracked(TypeMirror type, Context context) {
    TypeMirror inner = type;
    while (inner instanceof ArrayType array) {
      inner = array.getComponentType();
    }
    return context.contracts().types().isTracked(inner);
  }
}
