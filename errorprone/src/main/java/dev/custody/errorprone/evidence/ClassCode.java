package dev.custody.errorprone.evidence;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a source file does with each variable. It is read only once something is wrong, to choose a
 * fix.
 */
public final class ClassCode {

  private final ListMultimap<VarSymbol, ExpressionTree> stores = ArrayListMultimap.create();
  private final ListMultimap<VarSymbol, MethodInvocationTree> calls = ArrayListMultimap.create();
  private final List<GiveUp> giveUps = new ArrayList<>();
  private final Set<VarSymbol> used = new HashSet<>();

  private ClassCode() {}

  /**
   * Reads a file.
   *
   * @param unit the file
   * @return what it does with its variables
   */
  public static ClassCode of(CompilationUnitTree unit) {
    ClassCode code = new ClassCode();
    code.new Reader().scan(unit, null);
    return code;
  }

  /**
   * What is stored in a variable or in the slots of its array, initializers included.
   *
   * @param variable the variable
   * @return the expressions
   */
  public List<ExpressionTree> storesTo(VarSymbol variable) {
    return stores.get(variable);
  }

  /**
   * The calls that have a variable for their receiver.
   *
   * @param variable the variable
   * @return the calls
   */
  public List<MethodInvocationTree> callsOn(VarSymbol variable) {
    return calls.get(variable);
  }

  /**
   * Where the value of a variable is given up, by its name or by that of a local that was set to
   * it.
   *
   * @param variable the variable
   * @return the places
   */
  public List<GiveUp> giveUpsOf(VarSymbol variable) {
    return giveUps.stream()
        .filter(g -> variable.equals(g.variable()) || isCopy(g.variable(), variable))
        .toList();
  }

  /**
   * Where a value that a call returned is given up: the call is stored in a local, or stands there
   * itself.
   *
   * @param call the call
   * @return the places
   */
  public List<GiveUp> giveUpsOf(MethodInvocationTree call) {
    return giveUps.stream()
        .filter(g -> g.value().equals(call) || isResult(g.variable(), call))
        .toList();
  }

  /**
   * Whether a variable is only stored to and compared.
   *
   * @param variable the variable
   * @return whether nothing else is done with it
   */
  public boolean isOnlyCompared(VarSymbol variable) {
    return !used.contains(variable);
  }

  private boolean isResult(@Nullable VarSymbol variable, MethodInvocationTree call) {
    return variable != null
        && stores.get(variable).stream().map(Variables::bare).anyMatch(call::equals);
  }

  private boolean isCopy(@Nullable VarSymbol copy, VarSymbol original) {
    return copy != null
        && Variables.isLocal(copy)
        && stores.get(copy).stream().anyMatch(store -> original.equals(Variables.holder(store)));
  }

  private final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
      giveUps.addAll(GiveUps.in(tree, null));
      return super.visitMethod(tree, p);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
      giveUps.addAll(GiveUps.in(tree.getBody(), null));
      return super.visitLambdaExpression(tree, p);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
      for (Tree member : tree.getMembers()) {
        if (!(member instanceof MethodTree) && !(member instanceof ClassTree)) {
          giveUps.addAll(GiveUps.in(member, null));
        }
      }
      return super.visitClass(tree, p);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
      if (tree.getInitializer() != null) {
        stores.put(ASTHelpers.getSymbol(tree), tree.getInitializer());
      }
      return super.visitVariable(tree, p);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
      VarSymbol variable = Variables.holder(tree.getVariable());
      if (variable == null) {
        return super.visitAssignment(tree, p);
      }
      stores.put(variable, tree.getExpression());
      return scan(tree.getExpression(), p);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
      VarSymbol receiver = Variables.of(ASTHelpers.getReceiver(tree));
      if (receiver != null) {
        calls.put(receiver, tree);
      }
      return super.visitMethodInvocation(tree, p);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void p) {
      boolean isComparison =
          tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO;
      for (ExpressionTree side : List.of(tree.getLeftOperand(), tree.getRightOperand())) {
        if (!isComparison || Variables.of(side) == null) {
          scan(side, p);
        }
      }
      return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
      use(tree);
      return super.visitIdentifier(tree, p);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
      use(tree);
      return super.visitMemberSelect(tree, p);
    }

    private void use(ExpressionTree tree) {
      VarSymbol variable = Variables.of(tree);
      if (variable != null) {
        used.add(variable);
      }
    }
  }
}
