package dev.custody.checker.contracts;

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
    return tree.getExpression() instanceof IdentifierTree ? null : super.visitMemberSelect(tree, p);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
    if (TreeUtils.elementFromUse(tree) instanceof VariableElement variable) {
      found.add(variable);
    }
    return super.visitIdentifier(tree, p);
  }
}
