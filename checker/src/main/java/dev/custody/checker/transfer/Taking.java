package dev.custody.checker.transfer;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.contracts.Constructors;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.ParameterContract;
import dev.custody.checker.contracts.Typing;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.TypeUses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether code takes what a variable holds, by itself or by a helper that it calls: gives it
 * up, or puts it anywhere else. To call its methods, compare it or lend it takes nothing.
 */
final class Taking extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final VariableElement variable;
  private final Contracts contracts;
  private final Typing typing;
  private final Captures captures;
  private final Set<Tree> seen = new HashSet<>();
  private boolean found;

  Taking(VariableElement variable, Contracts contracts, Typing typing, Captures captures) {
    this.variable = variable;
    this.contracts = contracts;
    this.typing = typing;
    this.captures = captures;
  }

  boolean isIn(Tree code) {
    scan(code, null);
    return found;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
    found |= isMeant(tree);
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
    MethodContract contract = contracts.of(TreeUtils.elementFromUse(tree));
    if (isMeant(TreeUtils.getReceiverTree(tree))) {
      Ownership said = TypeUses.ofVariable(variable);
      found |= contract.receiver().isTransfer() || (said != null && said.isClosure());
    } else {
      scan(tree.getMethodSelect(), null);
    }
    through(captures.helper(tree));
    arguments(contract, tree.getArguments());
    return null;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void p) {
    through(typing.localClass(tree));
    arguments(contracts.of(Constructors.of(tree)), tree.getArguments());
    return null;
  }

  private void arguments(MethodContract contract, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (!isMeant(arguments.get(i))) {
        scan(arguments.get(i), null);
      } else if (!contract.parameters().isEmpty()) {
        ParameterContract parameter = contract.parameter(i);
        boolean mayKeep = parameter.element() >= 0 && parameter.demand() == Demand.UNKNOWN;
        found |= parameter.demand().isTransfer() || mayKeep;
      }
    }
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
    through(captures.helper(tree));
    if (isMeant(tree.getQualifierExpression())) {
      found |= contracts.of(TreeUtils.elementFromUse(tree)).receiver().isTransfer();
      return null;
    }
    return super.visitMemberReference(tree, p);
  }

  /** What another body takes that this one runs or makes. */
  private void through(@Nullable Tree other) {
    if (other != null && seen.add(other)) {
      scan(other, null);
    }
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
    Ownership said = TypeUses.ofVariable(TreeUtils.elementFromDeclaration(tree));
    boolean isLent = said != null && said.qualifier() != null && said.qualifier().isLoan();
    return isLent && isMeant(tree.getInitializer()) ? null : super.visitVariable(tree, p);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
    return isMeant(tree.getExpression()) ? null : super.visitMemberSelect(tree, p);
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void p) {
    scanUnlessMeant(tree.getLeftOperand());
    scanUnlessMeant(tree.getRightOperand());
    return null;
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void p) {
    if (tree.getPattern() == null) {
      scanUnlessMeant(tree.getExpression());
      return null;
    }
    return super.visitInstanceOf(tree, p);
  }

  private void scanUnlessMeant(Tree tree) {
    if (!isMeant(tree)) {
      scan(tree, null);
    }
  }

  private boolean isMeant(@Nullable Tree tree) {
    return Captures.refersTo(tree, variable);
  }
}
