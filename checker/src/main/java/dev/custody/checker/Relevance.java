package dev.custody.checker;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.checker.types.TrackedTypes;
import dev.custody.checker.types.TypeUses;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether code mentions anything of ownership at all: a tracked type or an annotation of
 * ours. Code that does not is skipped before any dataflow runs on it, which makes it cost close to
 * nothing. A single walk of the tree, ended at the first mention.
 */
final class Relevance extends TreeScanner<Boolean, @Nullable Void> {

  private static final String ANNOTATIONS = "dev.custody.annotations.";

  private final TrackedTypes types;

  Relevance(TrackedTypes types) {
    this.types = types;
  }

  /** Whether a class, method or initializer mentions anything of ownership. */
  boolean mentions(Tree tree) {
    return Boolean.TRUE.equals(scan(tree, null));
  }

  @Override
  public @Nullable Boolean scan(@Nullable Tree tree, @Nullable Void p) {
    return Boolean.TRUE.equals(super.scan(tree, p));
  }

  @Override
  public Boolean reduce(@Nullable Boolean a, @Nullable Boolean b) {
    return Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b);
  }

  @Override
  public Boolean visitAnnotation(AnnotationTree tree, @Nullable Void p) {
    Element element =
        tree.getAnnotationType() instanceof ExpressionTree type
            ? TreeUtils.elementFromTree(type)
            : null;
    return element instanceof TypeElement annotation
        && annotation.getQualifiedName().toString().startsWith(ANNOTATIONS);
  }

  @Override
  public Boolean visitClass(ClassTree tree, @Nullable Void p) {
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    // A class that mentions nothing may still forget what an interface of it says.
    return types.isTracked(type) || types.inheritsOwnership(type) || super.visitClass(tree, p);
  }

  @Override
  public Boolean visitVariable(VariableTree tree, @Nullable Void p) {
    return isTracked(TreeUtils.elementFromDeclaration(tree).asType())
        || super.visitVariable(tree, p);
  }

  @Override
  public Boolean visitIdentifier(IdentifierTree tree, @Nullable Void p) {
    return isTracked(TreeUtils.typeOf(tree)) || isAnnotated(TreeUtils.elementFromUse(tree));
  }

  @Override
  public Boolean visitMemberSelect(MemberSelectTree tree, @Nullable Void p) {
    return isTracked(TreeUtils.typeOf(tree))
        || isAnnotated(TreeUtils.elementFromUse(tree))
        || super.visitMemberSelect(tree, p);
  }

  @Override
  public Boolean visitMethodInvocation(MethodInvocationTree tree, @Nullable Void p) {
    return isTracked(TreeUtils.typeOf(tree))
        || says(TreeUtils.typeOf(tree))
        || super.visitMethodInvocation(tree, p);
  }

  @Override
  public Boolean visitNewClass(NewClassTree tree, @Nullable Void p) {
    return isTracked(TreeUtils.typeOf(tree))
        || says(TreeUtils.typeOf(tree))
        || super.visitNewClass(tree, p);
  }

  @Override
  public Boolean visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void p) {
    return isTracked(TreeUtils.typeOf(tree))
        || says(TreeUtils.typeOf(tree))
        || super.visitLambdaExpression(tree, p);
  }

  @Override
  public Boolean visitMemberReference(MemberReferenceTree tree, @Nullable Void p) {
    ExecutableElement named = TreeUtils.elementFromUse(tree);
    return isTracked(TreeUtils.typeOf(tree))
        || says(TreeUtils.typeOf(tree))
        || isTracked(named.getReturnType()) // the code that runs it may say nothing
        || isAnnotated(named)
        || super.visitMemberReference(tree, p);
  }

  /**
   * A closure that mentions nothing may still be given what it must give up, and who makes an
   * object that owns must see it emptied, though helpers alone fill it.
   */
  private boolean says(TypeMirror type) {
    return type instanceof DeclaredType declared
        && types.saysOwnership((TypeElement) declared.asElement());
  }

  /** A qualifier makes a value tracked, whatever its class. */
  private static boolean isAnnotated(@Nullable Element element) {
    return element != null
        && (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD)
        && TypeUses.mentionsOwnership(element);
  }

  /** Whether a type or one of its parts is tracked, or it is a container of such by itself. */
  private boolean isTracked(@Nullable TypeMirror type) {
    if (types.isTracked(type)) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return isTracked(array.getComponentType());
    } else if (type instanceof TypeVariable variable) {
      return isTracked(variable.getUpperBound());
    } else if (type instanceof IntersectionType both) {
      return both.getBounds().stream().anyMatch(this::isTracked);
    }
    return type instanceof DeclaredType declared
        && (declared.getTypeArguments().stream().anyMatch(types::isTracked)
            || types.extendsOwning((TypeElement) declared.asElement()));
  }
}
