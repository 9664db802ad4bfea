package dev.custody.checker.transfer;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds local collections and arrays that a body makes and fills, and never takes anything out of:
 * what is in one of these is forgotten with it. Whatever else is done with one is taken to let its
 * elements out.
 */
final class UnreadContainers extends TreeScanner<@Nullable Void, @Nullable Void> {

  private static final Set<String> FILLING =
      Set.of("add", "addFirst", "addLast", "offer", "offerFirst", "offerLast", "push", "put");

  /** Methods that tell of a collection nothing but how many there are, or drop all. */
  private static final Set<String> ASKING = Set.of("clear", "isEmpty", "size");

  private final Set<Element> made = new HashSet<>();
  private final Set<Element> read = new HashSet<>();

  /** The variables that arrays are made for. */
  private final IdentityHashMap<Tree, Element> arrays = new IdentityHashMap<>();

  private UnreadContainers() {}

  /** Reads the code of a body. */
  static UnreadContainers in(Tree code) {
    UnreadContainers found = new UnreadContainers();
    found.scan(code, null);
    return found;
  }

  /** Whether nobody will ever get hold of what a variable refers to keeps. */
  boolean has(Element variable) {
    return made.contains(variable) && !read.contains(variable);
  }

  /** Whether an array that is made here is never read. */
  boolean hasArray(@Nullable Tree array) {
    Element variable = arrays.get(array);
    return variable != null && has(variable);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
    Element variable = TreeUtils.elementFromDeclaration(tree);
    ExpressionTree value = tree.getInitializer();
    if (variable.getKind() == ElementKind.LOCAL_VARIABLE && value != null && isMade(value)) {
      made.add(variable);
      arrays.put(TreeUtils.withoutParens(value), variable);
    }
    return super.visitVariable(tree, p);
  }

  private static boolean isMade(ExpressionTree value) {
    ExpressionTree plain = TreeUtils.withoutParens(value);
    return plain instanceof NewArrayTree
        || (plain instanceof NewClassTree tree
            && tree.getClassBody() == null
            && String.valueOf(TreeUtils.typeOf(tree)).startsWith("java.util."));
  }

  @Override
  public @Nullable Void visitExpressionStatement(ExpressionStatementTree tree, @Nullable Void p) {
    ExpressionTree expression = TreeUtils.withoutParens(tree.getExpression());
    if (expression instanceof MethodInvocationTree call && isCall(call, FILLING)) {
      return scan(call.getArguments(), p);
    } else if (expression instanceof AssignmentTree store
        && TreeUtils.withoutParens(store.getVariable()) instanceof ArrayAccessTree slot
        && slot.getExpression() instanceof IdentifierTree) {
      scan(slot.getIndex(), p);
      return scan(store.getExpression(), p);
    }
    return super.visitExpressionStatement(tree, p);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
    return isCall(tree, ASKING) ? null : super.visitMethodInvocation(tree, p);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
    boolean isLength =
        tree.getIdentifier().contentEquals("length")
            && tree.getExpression() instanceof IdentifierTree;
    return isLength ? null : super.visitMemberSelect(tree, p);
  }

  private static boolean isCall(MethodInvocationTree call, Set<String> methods) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        && select.getExpression() instanceof IdentifierTree
        && methods.contains(select.getIdentifier().toString())
        && (methods != ASKING || call.getArguments().isEmpty());
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
    Element element = TreeUtils.elementFromUse(tree);
    if (element != null) {
      read.add(element);
    }
    return null;
  }
}
