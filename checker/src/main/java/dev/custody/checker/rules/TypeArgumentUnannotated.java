package dev.custody.checker.rules;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WildcardTree;
import com.sun.source.util.TreePath;
import dev.custody.checker.mends.Annotate;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Mending;
import dev.custody.checker.types.ContainerTypes;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** {@code type.argument.unannotated}: a type argument of tracked type does not say who owns. */
final class TypeArgumentUnannotated implements DeclarationRule {

  @Override
  public void checkType(TreePath path, Context context) {
    if (path.getLeaf() instanceof ParameterizedTypeTree tree) {
      for (Tree argument : tree.getTypeArguments()) {
        Tree bound = argument instanceof WildcardTree wild ? wild.getBound() : argument;
        if (bound != null
            && isTracked(bound, context)
            && !says(bound)
            && !ContainerTypes.keepsNone(TreeUtils.typeOf(tree))
            && !isSelf(TreeUtils.typeOf(bound), TreeUtils.typeOf(tree))) {
          context
              .reporter()
              .reportWith(
                  mendings(bound), Diagnostic.TYPE_ARGUMENT_UNANNOTATED, bound, bound.toString());
        }
      }
    }
  }

  private static List<Mending> mendings(Tree argument) {
    return Stream.of(Qualifier.OWNED, Qualifier.REFCOUNTED, Qualifier.BORROWED)
        .map(qualifier -> Annotate.argument(argument, qualifier.spelling()))
        .toList();
  }

  /** Whether a class names itself by its own type parameter, which says nothing new. */
  private static boolean isSelf(@Nullable TypeMirror argument, @Nullable TypeMirror generic) {
    return argument instanceof TypeVariable variable
        && generic instanceof DeclaredType declared
        && variable.asElement().getEnclosingElement().equals(declared.asElement());
  }

  private static boolean isTracked(Tree argument, Context context) {
    TypeMirror type = TreeUtils.typeOf(argument);
    while (type instanceof ArrayType array) {
      type = array.getComponentType();
    }
    return context.contracts().types().isTracked(type);
  }

  /** Whether a qualifier stands before the type, or before the element type of an array. */
  private static boolean says(Tree type) {
    if (type instanceof AnnotatedTypeTree annotated) {
      return isQualified(annotated.getAnnotations()) || says(annotated.getUnderlyingType());
    } else if (type instanceof ParameterizedTypeTree generic) {
      return says(generic.getType());
    }
    return type instanceof ArrayTypeTree array && says(array.getType());
  }

  private static boolean isQualified(List<? extends AnnotationTree> annotations) {
    return annotations.stream()
        .map(TreeUtils::annotationFromAnnotationTree)
        .anyMatch(a -> TypeUses.toOwnership(a) != null);
  }
}
