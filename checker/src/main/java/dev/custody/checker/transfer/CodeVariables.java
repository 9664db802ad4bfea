package dev.custody.checker.transfer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The local variables of a body that constants are compared with, and that nothing counts up or
 * down. Looked for when the first is asked about.
 */
final class CodeVariables {

  private final Tree code;
  private @Nullable Set<Element> found;

  CodeVariables(Tree code) {
    this.code = code;
  }

  /** Whether a variable may hold a whole number or a constant of an enum. */
  static boolean hasCodeType(VariableElement variable) {
    TypeMirror type = variable.asType();
    return isWhole(type) || (type instanceof Type known && isEnum(known.asElement()));
  }

  /** Whether values of a type are whole numbers or characters. */
  static boolean isWhole(@Nullable TypeMirror type) {
    return type instanceof Type known && known.isIntegral();
  }

  private static boolean isEnum(@Nullable Element type) {
    return type != null && type.getKind() == ElementKind.ENUM;
  }

  /** Whether what a variable is set to is asked for by a later test. */
  boolean remember(VariableElement variable) {
    if (found == null) {
      found = new Search().in(code);
    }
    return found.contains(variable);
  }

  /** A whole number, a character or a constant of an enum; null for anything else. */
  static @Nullable Object constantOf(@Nullable Tree tree) {
    if (!(tree instanceof ExpressionTree expression)) {
      return null;
    }
    Element named = elementOf(expression);
    if (named != null && named.getKind() == ElementKind.ENUM_CONSTANT) {
      return named;
    }
    Object constant =
        TreeUtils.typeOf(expression) instanceof Type type && type.isIntegral()
            ? type.constValue()
            : null;
    return constant instanceof Number number ? (Object) number.longValue() : null;
  }

  /** What a name stands for; null for an expression that is no name. */
  static @Nullable Element elementOf(ExpressionTree tree) {
    ExpressionTree bare = TreeUtils.withoutParens(tree);
    return bare instanceof IdentifierTree || bare instanceof MemberSelectTree
        ? TreeUtils.elementFromTree(bare)
        : null;
  }

  /** Finds variables that constants are compared with and that nothing counts up or down. */
  private static final class Search extends TreeScanner<@Nullable Void, @Nullable Void> {

    /** How often a variable is set to a constant, or stands beside one: once says nothing later. */
    private final Map<Element, Integer> mentions = new HashMap<>();

    /** What a variable is set to, where that is another variable. */
    private final Map<Element, Set<Element>> copies = new HashMap<>();

    private final Set<Element> compared = new HashSet<>();
    private final Set<Element> counting = new HashSet<>();

    Set<Element> in(Tree code) {
      scan(code, null);
      for (Element variable : List.copyOf(compared)) {
        addSources(variable);
      }
      Set<Element> found = new HashSet<>(compared);
      found.removeAll(counting);
      found.removeIf(variable -> mentions.getOrDefault(variable, 0) < 2);
      return found;
    }

    /** What is compared may have been remembered by another variable. */
    private void addSources(Element variable) {
      for (Element source : copies.getOrDefault(variable, Set.of())) {
        mentions.merge(variable, mentions.getOrDefault(source, 0), Integer::sum);
        mentions.merge(source, 1, Integer::sum);
        if (compared.add(source)) {
          addSources(source);
        }
      }
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void p) {
      compare(tree.getLeftOperand(), tree.getRightOperand());
      compare(tree.getRightOperand(), tree.getLeftOperand());
      return super.visitBinary(tree, p);
    }

    private void compare(ExpressionTree asked, ExpressionTree constant) {
      ExpressionTree bare = TreeUtils.withoutParens(asked);
      Element variable = elementOf(bare instanceof AssignmentTree set ? set.getVariable() : bare);
      if (variable != null && constantOf(constant) != null) {
        compared.add(variable);
        mentions.merge(variable, 1, Integer::sum);
      }
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void p) {
      select(tree.getExpression());
      return super.visitSwitch(tree, p);
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void p) {
      select(tree.getExpression());
      return super.visitSwitchExpression(tree, p);
    }

    private void select(ExpressionTree selector) {
      Element variable = elementOf(selector);
      if (variable != null) {
        compared.add(variable);
        mentions.merge(variable, 1, Integer::sum);
      }
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
      set(TreeUtils.elementFromDeclaration(tree), tree.getInitializer());
      return super.visitVariable(tree, p);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
      set(elementOf(tree.getVariable()), tree.getExpression());
      return super.visitAssignment(tree, p);
    }

    private void set(@Nullable Element variable, @Nullable ExpressionTree to) {
      if (variable == null || to == null) {
        return;
      }
      ExpressionTree value = TreeUtils.withoutParens(to);
      if (value instanceof ConditionalExpressionTree choice) {
        set(variable, choice.getTrueExpression());
        set(variable, choice.getFalseExpression());
      } else if (constantOf(value) != null) {
        mentions.merge(variable, 1, Integer::sum);
      } else if (elementOf(value) instanceof VariableElement other) {
        copies.computeIfAbsent(variable, v -> new HashSet<>()).add(other);
      }
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void p) {
      count(tree.getVariable());
      return super.visitCompoundAssignment(tree, p);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void p) {
      switch (tree.getKind()) {
        case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
            count(tree.getExpression());
        default -> {}
      }
      return super.visitUnary(tree, p);
    }

    private void count(ExpressionTree changed) {
      Element variable = elementOf(changed);
      if (variable != null) {
        counting.add(variable);
      }
    }
  }
}
