package dev.custody.checker.contracts;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Which variables of a file are handed on, rather than only having their members called. */
final class HandedOn extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final Set<VariableElement> found = new HashSet<>();

  private HandedOn() {}

  /** Those that all that is below some classes hands on. */
  static Set<VariableElement> in(List<TreePath> classes) {
    HandedOn reader = new HandedOn();
    classes.forEach(type -> reader.scan(type.getLeaf(), null));
    return reader.found;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
    add(tree);
    return receiver(tree.getExpression());
  }

  private @Nullable Void receiver(ExpressionTree object) {
    if (object instanceof IdentifierTree) {
      return null;
    }
    return object instanceof MemberSelectTree select
        ? receiver(select.getExpression())
        : scan(object, null);
  }

  /** A field that is given something else hands on nothing. */
  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void p) {
    if (tree.getVariable() instanceof MemberSelectTree field) {
      receiver(field.getExpression());
      return scan(tree.getExpression(), p);
    }
    return super.visitAssignment(tree, p);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
    add(tree);
    return super.visitIdentifier(tree, p);
  }

  private void add(ExpressionTree name) {
    if (TreeUtils.elementFromTree(name) instanceof VariableElement variable) {
      found.add(variable);
    }
  }
}
