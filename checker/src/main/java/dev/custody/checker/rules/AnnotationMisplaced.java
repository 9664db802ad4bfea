package dev.custody.checker.rules;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.TagOf;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import dev.custody.checker.mends.RemoveAnnotation;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.Qualifier;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * {@code annotation.misplaced}: an annotation of ours where it means nothing, or an expression in
 * it that names nothing.
 */
final class AnnotationMisplaced implements DeclarationRule {

  /**
   * A type as it is written.
   *
   * @param annotations the annotations before it
   * @param type the type
   * @param qualified the part of the type that a qualifier among them belongs to
   * @param path the way to the declaration or type
   */
  private record Use(
      List<? extends AnnotationTree> annotations,
      TypeMirror type,
      TypeMirror qualified,
      TreePath path) {

    /** Annotations before a declaration of array type belong to the elements. */
    static Use declared(
        List<? extends AnnotationTree> annotations, TypeMirror type, TreePath path) {
      TypeMirror element = type;
      while (element instanceof ArrayType array) {
        element = array.getComponentType();
      }
      return new Use(annotations, type, element, path);
    }
  }

  @Override
  public void checkClass(ClassTree tree, TreePath path, Context context) {
    boolean hasNoOwner =
        tree.getKind() == Tree.Kind.ENUM || tree.getKind() == Tree.Kind.ANNOTATION_TYPE;
    for (AnnotationTree annotation : tree.getModifiers().getAnnotations()) {
      if (Annotations.is(annotation, Tracked.class) && hasNoOwner) {
        report(annotation, "an enum constant or annotation has no owner", context);
      } else if (Annotations.isQualifier(annotation)) {
        report(annotation, "a class declaration holds no value", context);
      }
    }
  }

  @Override
  public void checkMethod(MethodTree tree, TreePath path, Context context) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    List<? extends AnnotationTree> annotations = tree.getModifiers().getAnnotations();
    if (method.getKind() == ElementKind.METHOD) {
      check(Use.declared(annotations, method.getReturnType(), path), context);
    }
    for (AnnotationTree annotation : annotations) {
      if (Annotations.is(annotation, TransfersOn.class)) {
        report(annotation, OutcomeFit.objection(annotation, method, context.contracts()), context);
      }
    }
    VariableTree receiver = tree.getReceiverParameter();
    if (receiver != null) {
      checkReceiver(receiver, path, context);
    }
  }

  private static void checkReceiver(VariableTree receiver, TreePath path, Context context) {
    List<? extends AnnotationTree> annotations = receiver.getModifiers().getAnnotations();
    TypeMirror type = TreeUtils.typeOf(receiver.getType());
    check(Use.declared(annotations, type, path), context);
    for (AnnotationTree annotation : annotations) {
      Ownership ownership = Annotations.ownership(annotation);
      if (ownership != null && ownership.qualifier() == Qualifier.GIVEN_UP) {
        report(annotation, "a call uses its receiver", context);
      }
    }
  }

  @Override
  public void checkVariable(VariableTree tree, TreePath path, Context context) {
    var variable = TreeUtils.elementFromDeclaration(tree);
    List<? extends AnnotationTree> annotations = tree.getModifiers().getAnnotations();
    check(Use.declared(annotations, variable.asType(), path), context);
    if (variable.getKind() == ElementKind.BINDING_VARIABLE) {
      reportQualifiers(annotations, "a pattern is another name for what it tests", context);
    }
    for (AnnotationTree annotation : annotations) {
      if (variable.getKind() == ElementKind.FIELD && Annotations.is(annotation, TagOf.class)) {
        report(annotation, "a field would keep the tag longer than its request", context);
      }
    }
  }

  @Override
  public void checkType(TreePath path, Context context) {
    if (path.getLeaf() instanceof AnnotatedTypeTree tree) {
      TypeMirror type = TreeUtils.typeOf(tree.getUnderlyingType());
      check(new Use(tree.getAnnotations(), type, type, path), context);
      if (holdsNothing(path)) {
        reportQualifiers(tree.getAnnotations(), "this type stands for no holder", context);
      }
    } else if (path.getLeaf() instanceof TypeParameterTree tree) {
      String why = "a type parameter holds no value; its uses and arguments say";
      reportQualifiers(tree.getAnnotations(), why, context);
    }
  }

  /** Whether a type is only asked for, thrown or inherited from. */
  private static boolean holdsNothing(TreePath type) {
    TreePath path = type;
    while (path.getParentPath().getLeaf() instanceof ParameterizedTypeTree generic
        && generic.getType() == path.getLeaf()) {
      path = path.getParentPath();
    }
    Tree around = path.getParentPath().getLeaf();
    return around instanceof InstanceOfTree
        || around instanceof ClassTree
        || (around instanceof MethodTree method && method.getThrows().contains(path.getLeaf()));
  }

  private static void check(Use use, Context context) {
    int qualifiers = 0;
    for (AnnotationTree annotation : use.annotations()) {
      Ownership ownership = Annotations.ownership(annotation);
      if (ownership != null) {
        qualifiers++;
        report(annotation, qualifiers > 1 ? "one holder has one qualifier" : null, context);
        report(annotation, ofOwnership(use), context);
        report(annotation, ofNames(ownership.owners(), use), context);
      } else if (Annotations.is(annotation, TagOf.class)) {
        report(annotation, ofTag(use.type()), context);
        report(annotation, ofNames(tagged(annotation, use), use), context);
      } else if (Annotations.is(annotation, RunsNow.class)
          || Annotations.is(annotation, RunsOnce.class)) {
        report(annotation, ofClosure(use.qualified(), context), context);
      }
    }
  }

  private static @Nullable String ofOwnership(Use use) {
    TypeKind kind = use.qualified().getKind();
    if (!kind.isPrimitive() && kind != TypeKind.VOID) {
      return null;
    }
    boolean isArray = use.type().getKind() == TypeKind.ARRAY;
    return "'"
        + name(kind)
        + "' has no owner"
        + (isArray ? ", and what is said of the array stands before its brackets" : "");
  }

  private static String name(TypeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String ofTag(TypeMirror type) {
    return type.getKind() == TypeKind.INT ? null : "a tag is an int";
  }

  /** A parameter may be the tag of some request that only the caller can name. */
  private static List<String> tagged(AnnotationTree annotation, Use use) {
    List<String> names = Annotations.texts(annotation);
    boolean parameter = use.path().getParentPath().getLeaf() instanceof MethodTree;
    return parameter && names.contains("") ? List.of() : names;
  }

  private static @Nullable String ofNames(List<String> names, Use use) {
    return names.stream()
        .filter(name -> !NamesInScope.has(name, use.path()))
        .findFirst()
        .map(name -> "'" + name + "' names no owner here")
        .orElse(null);
  }

  private static @Nullable String ofClosure(TypeMirror type, Context context) {
    TypeMirror bound = type instanceof TypeVariable variable ? variable.getUpperBound() : type;
    boolean runs =
        bound instanceof DeclaredType declared
            && context.elements().isFunctionalInterface((TypeElement) declared.asElement());
    return runs ? null : "only a closure runs, and this is no functional interface";
  }

  private static void reportQualifiers(
      List<? extends AnnotationTree> annotations, String why, Context context) {
    for (AnnotationTree annotation : annotations) {
      if (Annotations.isQualifier(annotation)) {
        report(annotation, why, context);
      }
    }
  }

  private static void report(AnnotationTree annotation, @Nullable String why, Context context) {
    if (why != null) {
      context
          .reporter()
          .reportWith(
              List.of(new RemoveAnnotation(annotation)),
              Diagnostic.ANNOTATION_MISPLACED,
              annotation,
              Annotations.spelling(annotation),
              why);
    }
  }
}
