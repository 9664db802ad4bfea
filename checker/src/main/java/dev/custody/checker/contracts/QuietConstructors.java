package dev.custody.checker.contracts;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Constructors that throw nothing, whoever looks on: they set fields to their parameters or to
 * literals, and so does everything else that runs when such an object is made.
 */
final class QuietConstructors {

  private static final Set<String> QUIET_ABOVE = Set.of("java.lang.Object", "java.lang.Record");

  private final Set<ExecutableElement> found = new HashSet<>();

  boolean contains(ExecutableElement constructor) {
    return found.contains(constructor);
  }

  /** Reads the constructors of a class. */
  void read(ClassTree tree) {
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    boolean isPlain =
        (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
            && QUIET_ABOVE.contains(type.getSuperclass().toString())
            && tree.getMembers().stream().noneMatch(QuietConstructors::mayThrow);
    for (Tree member : tree.getMembers()) {
      if (isPlain
          && member instanceof MethodTree constructor
          && constructor.getReturnType() == null
          && constructor.getThrows().isEmpty()
          && constructor.getBody() != null
          && constructor.getBody().getStatements().stream().allMatch(QuietConstructors::isQuiet)) {
        found.add(TreeUtils.elementFromDeclaration(constructor));
      }
    }
  }

  /** Whether a member runs code when an object is made, other than a constructor. */
  private static boolean mayThrow(Tree member) {
    if (member instanceof BlockTree block) {
      return !block.isStatic();
    }
    return member instanceof VariableTree field
        && !field.getModifiers().getFlags().contains(Modifier.STATIC)
        && field.getInitializer() != null
        && !(field.getInitializer() instanceof LiteralTree);
  }

  private static boolean isQuiet(StatementTree statement) {
    if (!(statement instanceof ExpressionStatementTree step)) {
      return false;
    }
    if (step.getExpression() instanceof MethodInvocationTree above) {
      return TreeUtils.isSuperConstructorCall(above) && above.getArguments().isEmpty();
    }
    return step.getExpression() instanceof AssignmentTree store
        && TreeUtils.elementFromTree(store.getVariable()) != null
        && isFieldOfThis(store.getVariable())
        && isConstant(store.getExpression(), store.getVariable());
  }

  private static boolean isFieldOfThis(ExpressionTree target) {
    return target instanceof IdentifierTree || TreeUtils.isExplicitThisDereference(lead(target));
  }

  private static ExpressionTree lead(ExpressionTree target) {
    return target instanceof MemberSelectTree select ? select.getExpression() : target;
  }

  /** What is not computed, nor unboxed. */
  private static boolean isConstant(ExpressionTree value, ExpressionTree target) {
    boolean isRead = value instanceof IdentifierTree || value instanceof LiteralTree;
    return isRead
        && TreeUtils.typeOf(value).getKind().isPrimitive()
            == TreeUtils.typeOf(target).getKind().isPrimitive();
  }
}
