package dev.custody.checker.transfer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.Choices;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.TypeUses;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** The variables of a piece of code that may refer to what one of them holds. */
final class OtherNames {

  private final Set<Element> names = new HashSet<>();
  private boolean moves;

  private OtherNames(VariableElement variable) {
    names.add(variable);
  }

  /** The names of what {@code variable} holds in {@code code}, that variable among them. */
  static OtherNames of(VariableElement variable, Tree code) {
    OtherNames found = new OtherNames(variable);
    int before;
    do {
      before = found.names.size();
      found.collect(code);
    } while (found.names.size() > before);
    return found;
  }

  /** Whether a declaration says that its variable becomes the owner. */
  boolean areMoved() {
    return moves;
  }

  private void collect(Tree code) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
        if (include(tree.getInitializer())) {
          name(tree);
        }
        return super.visitVariable(tree, p);
      }

      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
        if (include(tree.getExpression())
            && TreeUtils.elementFromTree(tree.getVariable()) instanceof VariableElement assigned
            && tree.getVariable() instanceof IdentifierTree) {
          names.add(assigned);
        }
        return super.visitAssignment(tree, p);
      }

      @Override
      public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void p) {
        if (tree.getPattern() instanceof BindingPatternTree pattern
            && include(tree.getExpression())) {
          name(pattern.getVariable());
        }
        return super.visitInstanceOf(tree, p);
      }
    }.scan(code, null);
  }

  private void name(VariableTree declared) {
    VariableElement variable = TreeUtils.elementFromDeclaration(declared);
    Ownership said = TypeUses.ofVariable(variable);
    if (said != null && said.qualifier() != null) {
      moves |= said.qualifier().hasDuty();
    } else {
      names.add(variable);
    }
  }

  /** Whether an expression may have one of the names' value. */
  boolean include(@Nullable Tree tree) {
    if (tree instanceof ExpressionTree written
        && TreeUtils.withoutParens(written) instanceof IdentifierTree name) {
      return names.contains(TreeUtils.elementFromUse(name));
    }
    return tree instanceof ExpressionTree expression
        && Choices.of(expression).stream().anyMatch(this::include);
  }
}
