package dev.custody.checker.transfer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
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
    if (tree instanceof IdentifierTree name) {
      return names.contains(TreeUtils.elementFromUse(name));
    } else if (tree instanceof ParenthesizedTree inner) {
      return include(inner.getExpression());
    } else if (tree instanceof TypeCastTree cast) {
      return include(cast.getExpression());
    } else if (tree instanceof AssignmentTree assignment) {
      return include(assignment.getExpression());
    } else if (tree instanceof ConditionalExpressionTree choice) {
      return include(choice.getTrueExpression()) || include(choice.getFalseExpression());
    }
    return tree instanceof SwitchExpressionTree choice
        && choice.getCases().stream().anyMatch(this::includeResult);
  }

  private boolean includeResult(CaseTree one) {
    if (one.getBody() instanceof ExpressionTree result) {
      return include(result);
    }
    boolean[] found = {false};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitYield(YieldTree tree, @Nullable Void p) {
        found[0] |= include(tree.getValue());
        return null;
      }
    }.scan(one, null);
    return found[0];
  }
}
