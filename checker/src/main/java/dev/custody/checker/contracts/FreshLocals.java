package dev.custody.checker.contracts;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Local variables of a source file that refer to something new, which the code hands on at one
 * place only, and once for each that it makes: whoever gets it there is the only one.
 */
final class FreshLocals extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final Predicate<ExpressionTree> makes;
  private final Set<VariableElement> made = new HashSet<>();
  private final Set<VariableElement> given = new HashSet<>();

  /** Where variables are declared, and where they are mentioned by themselves. */
  private final Map<VariableElement, Tree> declared = new HashMap<>();

  private final Map<VariableElement, List<Tree>> mentioned = new HashMap<>();

  /** What runs more than once, or later: of what is made outside, it hands on the same again. */
  private final Deque<Tree> around = new ArrayDeque<>();

  private FreshLocals(Predicate<ExpressionTree> makes) {
    this.makes = makes;
  }

  /**
   * Reads the classes of a file.
   *
   * @param makes whether an expression makes something new
   */
  static FreshLocals in(List<TreePath> classes, Predicate<ExpressionTree> makes) {
    FreshLocals found = new FreshLocals(makes);
    classes.forEach(type -> found.scan(type.getLeaf(), null));
    return found;
  }

  /** Whether what a variable refers to goes to one place only. */
  boolean has(VariableElement variable) {
    Tree declaration = declared.get(variable);
    return declaration != null
        && made.contains(variable)
        && !given.contains(variable)
        && mentioned.getOrDefault(variable, List.of()).equals(List.of(declaration));
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void p) {
    boolean isRunOften =
        tree instanceof LambdaExpressionTree
            || tree instanceof ClassTree
            || tree instanceof MethodTree
            || tree instanceof ForLoopTree
            || tree instanceof EnhancedForLoopTree
            || tree instanceof WhileLoopTree
            || tree instanceof DoWhileLoopTree;
    if (!isRunOften) {
      return super.scan(tree, p);
    }
    around.push(tree);
    super.scan(tree, p);
    around.pop();
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    Tree scope = around.peek();
    if (variable.getKind() == ElementKind.LOCAL_VARIABLE && scope != null) {
      declared.put(variable, scope);
      set(variable, tree.getInitializer());
    }
    return super.visitVariable(tree, p);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
    if (TreeUtils.withoutParens(tree.getVariable()) instanceof IdentifierTree name
        && TreeUtils.elementFromUse(name) instanceof VariableElement variable) {
      set(variable, tree.getExpression());
      return scan(tree.getExpression(), p);
    }
    return super.visitAssignment(tree, p);
  }

  private void set(VariableElement variable, @Nullable ExpressionTree value) {
    if (value != null) {
      (makes.test(TreeUtils.withoutParens(value)) ? made : given).add(variable);
    }
  }

  /** What is done with a field or method of it hands nothing on. */
  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
    return tree.getExpression() instanceof IdentifierTree ? null : super.visitMemberSelect(tree, p);
  }

  @Override
  public @Nullable Void visitArrayAccess(ArrayAccessTree tree, @Nullable Void p) {
    return tree.getExpression() instanceof IdentifierTree
        ? scan(tree.getIndex(), p)
        : super.visitArrayAccess(tree, p);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
    Tree scope = around.peek();
    if (scope != null
        && TreeUtils.elementFromUse(tree) instanceof VariableElement variable
        && variable.getKind() == ElementKind.LOCAL_VARIABLE) {
      mentioned.computeIfAbsent(variable, v -> new ArrayList<>()).add(scope);
    }
    return null;
  }
}
