package dev.custody.errorprone.evidence;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.custody.errorprone.language.Qualifier;
import dev.custody.errorprone.language.Qualifiers;
import dev.custody.errorprone.language.Signature;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where values are given up: as receiver or argument of a call that takes them, returned as
 * owned, or stored in what owns. Closures and local classes are other bodies and are left out.
 */
public final class GiveUps extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final Tree root;
  private final List<GiveUp> found = new ArrayList<>();
  private @Nullable Qualifier result;

  private GiveUps(Tree root, @Nullable MethodSymbol method) {
    this.root = root;
    this.result = method == null ? null : Qualifiers.ofResult(method);
  }

  /**
   * All places in a piece of code where something is given up.
   *
   * @param tree a method, or a part of its body
   * @param method the method around it; null where it returns nothing
   * @return the places, in the order of the text
   */
  public static List<GiveUp> in(Tree tree, @Nullable MethodSymbol method) {
    GiveUps scanner = new GiveUps(tree, method);
    scanner.scan(tree, null);
    return List.copyOf(scanner.found);
  }

  /**
   * Whether a call gives up its receiver or an argument, and returns a count instead.
   *
   * @param call the call
   * @return whether what goes is converted, not ended
   */
  public static boolean isCounting(MethodInvocationTree call) {
    return Qualifiers.ofResult(ASTHelpers.getSymbol(call)) == Qualifier.REFCOUNTED;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
    MethodSymbol method = ASTHelpers.getSymbol(tree);
    Signature signature = new Signature(method);
    ExpressionTree receiver = ASTHelpers.getReceiver(tree);
    if (receiver != null) {
      add(receiver, signature.takesReceiver(), tree);
    }
    addArguments(tree.getArguments(), signature, tree);
    if (Containers.takes(method) && !tree.getArguments().isEmpty()) {
      ExpressionTree element = tree.getArguments().get(tree.getArguments().size() - 1);
      add(element, Containers.contentsOfReceiver(tree), tree);
    }
    return super.visitMethodInvocation(tree, p);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void p) {
    addArguments(tree.getArguments(), new Signature(ASTHelpers.getSymbol(tree)), tree);
    scan(tree.getEnclosingExpression(), p);
    return scan(tree.getArguments(), p);
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void p) {
    if (tree.getExpression() != null) {
      add(tree.getExpression(), result, tree.getExpression());
    }
    return super.visitReturn(tree, p);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
    VarSymbol stored = Variables.holder(tree.getVariable());
    boolean isName = Variables.of(tree.getVariable()) != null; // else it is the slot of an array
    if (stored != null && !(isName && Variables.isLocal(stored))) {
      add(tree.getExpression(), Qualifiers.of(stored), tree);
    }
    return super.visitAssignment(tree, p);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
    return tree.equals(root) ? super.visitClass(tree, p) : null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
    result = Qualifiers.ofResult(ASTHelpers.getSymbol(tree));
    return super.visitMethod(tree, p);
  }

  private void addArguments(
      List<? extends ExpressionTree> arguments, Signature signature, ExpressionTree at) {
    for (int i = 0; i < arguments.size(); i++) {
      add(arguments.get(i), signature.takes(i), at);
    }
  }

  private void add(ExpressionTree value, @Nullable Qualifier right, ExpressionTree at) {
    if (right != null && right.hasDuty()) {
      found.add(new GiveUp(Variables.bare(value), right, at));
    }
  }
}
