package dev.custody.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.custody.checker.contracts.Constructors;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Reporter;
import dev.custody.checker.resources.Step;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;

/** {@code borrow.stored}: something only lent is kept in a field, static, array or collection. */
final class BorrowStored implements FlowRule, DeclarationRule {

  @Override
  public void check(Step step, Reporter reporter) {
    if (step instanceof Step.Kept kept && Lost.isHeld(kept.value())) {
      reporter.report(Diagnostic.BORROW_STORED, kept.at(), kept.name(), kept.place());
    }
  }

  /** The compiler stores what a record's constructor is given, where no store is to be seen. */
  @Override
  public void checkVariable(VariableTree tree, TreePath path, Context context) {
    VariableElement component = TreeUtils.elementFromDeclaration(tree);
    if (component.getKind() == ElementKind.FIELD
        && component.getEnclosingElement().getKind() == ElementKind.RECORD
        && !Contracts.isTrusted(component)
        && context.typing().callers().isLentComponent(component)
        && path.getParentPath().getLeaf() instanceof ClassTree type
        && type.getMembers().stream()
            .anyMatch(
                member -> member instanceof MethodTree m && Constructors.storeByThemselves(m))) {
      String name = tree.getName().toString();
      context.reporter().report(Diagnostic.BORROW_STORED, tree, name, "the record");
    }
  }
}
