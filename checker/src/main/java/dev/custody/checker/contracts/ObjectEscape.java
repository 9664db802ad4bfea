package dev.custody.checker.contracts;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a place at which an object of a class may get out of the method that made it. None is
 * one that is made as the value of a local variable, or to be asked at once, and that is only ever
 * asked by that method itself. Whatever else is done with an object is taken to let it out.
 */
final class ObjectEscape extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final TypeElement type;

  /** The method, closure or class in which each local variable with such an object is declared. */
  private final Map<Element, Tree> homes = new HashMap<>();

  private Tree code;
  private boolean isInside;
  private boolean isFound;

  private ObjectEscape(TypeElement type, Tree code) {
    this.type = type;
    this.code = code;
  }

  /** Whether an object of a class may get out, by what the file says. */
  static boolean isPossible(TypeElement type, List<TreePath> file) {
    return file.stream().map(TreePath::getLeaf).anyMatch(tree -> isPossible(type, tree));
  }

  private static boolean isPossible(TypeElement type, Tree tree) {
    ObjectEscape escape = new ObjectEscape(type, tree);
    escape.scan(tree, null);
    return escape.isFound;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void p) {
    boolean isOwn = type.equals(TreeUtils.elementFromDeclaration(tree));
    isFound |= isInside || (tree.getExtendsClause() != null && is(tree.getExtendsClause()));
    isInside |= isOwn;
    within(tree, () -> super.visitClass(tree, p));
    isInside &= !isOwn;
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void p) {
    within(tree, () -> super.visitMethod(tree, p));
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
    isFound |= isInside; // it may mean the object without a word
    within(tree, () -> super.visitLambdaExpression(tree, p));
    return null;
  }

  private void within(Tree inner, Runnable scan) {
    Tree outer = code;
    code = inner;
    scan.run();
    code = outer;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void p) {
    Element variable = TreeUtils.elementFromDeclaration(tree);
    NewClassTree made = made(tree.getInitializer());
    boolean isHome =
        made != null && variable.getKind() == ElementKind.LOCAL_VARIABLE && is(variable.asType());
    if (!isHome) {
      return super.visitVariable(tree, p);
    }
    homes.put(variable, code);
    return scan(made.getArguments(), p);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
    NewClassTree made = made(tree.getExpression());
    if (made != null) {
      return scan(made.getArguments(), p);
    }
    isFound |= tree.getIdentifier().contentEquals("this") && is(tree);
    return isAsked(tree.getExpression()) ? null : super.visitMemberSelect(tree, p);
  }

  /** Whether an expression before a dot is such an object where it is at home. */
  private boolean isAsked(ExpressionTree receiver) {
    if (!(TreeUtils.withoutParens(receiver) instanceof IdentifierTree name)) {
      return false;
    }
    return TreeUtils.isExplicitThisDereference(name)
        || homes.get(TreeUtils.elementFromUse(name)) == code;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void p) {
    Element element = TreeUtils.elementFromUse(tree);
    isFound |= element != null && !element.getKind().isClass() && is(tree);
    return null;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void p) {
    isFound |= is(tree.getIdentifier());
    return super.visitNewClass(tree, p);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
    isFound |= is(tree.getQualifierExpression());
    return super.visitMemberReference(tree, p);
  }

  /** The expression that makes such an object, or null where it is another one. */
  private @Nullable NewClassTree made(@Nullable ExpressionTree tree) {
    return tree != null
            && TreeUtils.withoutParens(tree) instanceof NewClassTree made
            && made.getClassBody() == null
            && is(made.getIdentifier())
        ? made
        : null;
  }

  private boolean is(Tree tree) {
    return is(TreeUtils.typeOf(tree));
  }

  private boolean is(@Nullable TypeMirror other) {
    return other instanceof DeclaredType declared && declared.asElement().equals(type);
  }
}
