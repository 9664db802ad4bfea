package dev.custody.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.custody.checker.contracts.Overrides;
import dev.custody.checker.mends.Annotate;
import dev.custody.checker.mends.RemoveAnnotation;
import dev.custody.checker.messages.Diagnostic;
import dev.custody.checker.messages.Mending;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.TypeUses;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** {@code override.ownership}: an override changes who owns a parameter, receiver or result. */
final class OverrideOwnership implements DeclarationRule {

  private final MethodsByName methods = new MethodsByName();

  @Override
  public void checkMethod(MethodTree tree, TreePath path, Context context) {
    ExecutableElement here = TreeUtils.elementFromDeclaration(tree);
    if (!mayOverride(here)) {
      return;
    }
    TypeElement type = (TypeElement) here.getEnclosingElement();
    QualifiedType diamond =
        context.typing().ofAnonymous((ClassTree) path.getParentPath().getLeaf());
    for (TypeElement above : supertypes(type)) {
      for (ExecutableElement there : methods.of(above, here.getSimpleName())) {
        if (context.elements().overrides(here, there, type)) {
          for (Overrides.Difference difference : differences(here, there, type, diamond, context)) {
            int index = difference.parameter();
            if (index < 0) {
              report(List.of(), difference, there, tree, context);
            } else {
              VariableTree parameter = tree.getParameters().get(index);
              List<Mending> copying = copying(there.getParameters().get(index), parameter);
              report(copying, difference, there, parameter, context);
            }
          }
        }
      }
    }
  }

  /** A class may make an inherited method implement an interface that the method never saw. */
  @Override
  public void checkClass(ClassTree tree, TreePath path, Context context) {
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    for (TypeElement above : supertypes(type)) {
      if (above.getKind().isInterface()) {
        for (ExecutableElement there : ElementFilter.methodsIn(above.getEnclosedElements())) {
          ExecutableElement here = implementation(there, type, context);
          if (here != null
              && !supertypes((TypeElement) here.getEnclosingElement()).contains(above)) {
            differences(here, there, type, QualifiedType.PLAIN, context)
                .forEach(difference -> report(List.of(), difference, there, tree, context));
          }
        }
      }
    }
    compareInherited(type, tree, context);
  }

  /**
   * Of two inherited methods that are one, callers see either. Where they differ in who owns what,
   * no method and no closure is right for both.
   */
  private static void compareInherited(TypeElement type, ClassTree tree, Context context) {
    for (InheritedTwice.Pair pair :
        new InheritedTwice(type, supertypes(type), context.elements(), context.types()).pairs()) {
      List<Overrides.Difference> found =
          differences(pair.one(), pair.other(), type, QualifiedType.PLAIN, context);
      boolean isEither =
          found.isEmpty()
              || differences(pair.other(), pair.one(), type, QualifiedType.PLAIN, context)
                  .isEmpty(); // what implements the stricter one implements both
      if (!isEither) {
        report(List.of(), found.get(0), pair.other(), tree, context);
      }
    }
  }

  /** The inherited method that implements another, or null where the class has its own or none. */
  private @Nullable ExecutableElement implementation(
      ExecutableElement there, TypeElement type, Context context) {
    TypeElement at = type;
    while (at != null) {
      for (ExecutableElement method : methods.of(at, there.getSimpleName())) {
        if (mayOverride(method) && context.elements().overrides(method, there, type)) {
          return at.equals(type) ? null : method;
        }
      }
      at =
          at.getSuperclass() instanceof DeclaredType superclass
              ? (TypeElement) superclass.asElement()
              : null;
    }
    return null;
  }

  private static List<Overrides.Difference> differences(
      ExecutableElement here,
      ExecutableElement there,
      TypeElement type,
      QualifiedType diamond,
      Context context) {
    return Overrides.differences(context.contracts(), here, there, type, diamond);
  }

  /** A parameter can say what the overridden one says. */
  private static List<Mending> copying(VariableElement there, VariableTree here) {
    Ownership said = TypeUses.of(there).ownership();
    if (said == null) {
      return here.getModifiers().getAnnotations().stream()
          .filter(Annotations::isQualifier)
          .<Mending>map(RemoveAnnotation::new)
          .toList();
    }
    return said.isClosure() || !said.owners().isEmpty()
        ? List.of()
        : List.of(Annotate.declaration(here, said.qualifier().spelling()));
  }

  private static void report(
      List<Mending> mendings,
      Overrides.Difference difference,
      ExecutableElement there,
      Tree at,
      Context context) {
    context
        .reporter()
        .reportWith(
            mendings,
            Diagnostic.OVERRIDE_OWNERSHIP,
            at,
            difference.what(),
            difference.here(),
            difference.there(),
            there.getEnclosingElement().getSimpleName() + "." + there.getSimpleName() + "()",
            "Repeat the annotations of the overridden method");
  }

  private static boolean mayOverride(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return method.getKind() == ElementKind.METHOD
        && !modifiers.contains(Modifier.STATIC)
        && !modifiers.contains(Modifier.PRIVATE);
  }

  private static Set<TypeElement> supertypes(TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>();
    collect(type, all);
    return all;
  }

  private static void collect(TypeElement type, Set<TypeElement> into) {
    collect(type.getSuperclass(), into);
    type.getInterfaces().forEach(above -> collect(above, into));
  }

  private static void collect(TypeMirror above, Set<TypeElement> into) {
    if (above instanceof DeclaredType declared && into.add((TypeElement) declared.asElement())) {
      collect((TypeElement) declared.asElement(), into);
    }
  }
}
