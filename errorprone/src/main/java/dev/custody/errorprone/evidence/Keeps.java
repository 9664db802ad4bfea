package dev.custody.errorprone.evidence;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is kept beyond a call: in a field that may be set again, or in a container. A final
 * field does not count, since the object may be a loan itself.
 */
final class Keeps extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final Set<VarSymbol> kept = new HashSet<>();

  private Keeps() {}

  /** The variables whose values a body keeps somewhere, whatever is said there. */
  static Set<VarSymbol> in(Tree body) {
    Keeps scanner = new Keeps();
    scanner.scan(body, null);
    return scanner.kept;
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
    VarSymbol target = Variables.holder(tree.getVariable());
    if (target != null
        && !Variables.isLocal(target)
        && !target.getModifiers().contains(Modifier.FINAL)) {
      keep(tree.getExpression());
    }
    return super.visitAssignment(tree, p);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
    List<? extends ExpressionTree> arguments = tree.getArguments();
    if (Containers.takes(ASTHelpers.getSymbol(tree)) && !arguments.isEmpty()) {
      keep(arguments.get(arguments.size() - 1));
    }
    return super.visitMethodInvocation(tree, p);
  }

  private void keep(ExpressionTree value) {
    VarSymbol variable = Variables.of(value);
    if (variable != null) {
      kept.add(variable);
    }
  }
}
