package dev.custody.checker.contracts;

import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * What a class says, by the type arguments of its {@code extends} and {@code implements} clauses,
 * about the type parameters of its supertypes: {@code implements Consumer<@Owned Frame>} says that
 * it owns what it is given.
 */
final class TypeArguments {

  /** How a supertype's type parameter is filled: by a qualifier, or by a parameter of the class. */
  private record Filling(@Nullable Qualifier qualifier, int parameter) {}

  private TypeArguments() {}

  /**
   * The qualifier that a class puts on the type parameter of a supertype.
   *
   * @param type the class
   * @param parameter a type parameter of a class or interface above it
   * @return the qualifier, or null where none is written
   */
  static @Nullable Qualifier qualifier(TypeElement type, TypeVariable parameter) {
    Filling filling =
        parameter.asElement().getEnclosingElement() instanceof TypeElement declaring
            ? fill(type, declaring, declaring.getTypeParameters().indexOf(parameter.asElement()))
            : null;
    return filling == null ? null : filling.qualifier();
  }

  private static @Nullable Filling fill(TypeElement type, TypeElement declaring, int index) {
    List<TypeMirror> above = new ArrayList<>();
    above.add(type.getSuperclass());
    above.addAll(type.getInterfaces());
    for (int i = 0; i < above.size(); i++) {
      if (above.get(i) instanceof DeclaredType supertype) {
        TypeElement element = (TypeElement) supertype.asElement();
        Filling there =
            element.equals(declaring) ? new Filling(null, index) : fill(element, declaring, index);
        if (there != null) {
          return there.qualifier() != null ? there : here(type, i - 1, supertype, there);
        }
      }
    }
    return null;
  }

  private static Filling here(TypeElement type, int clause, DeclaredType above, Filling there) {
    if (there.parameter() < 0 || there.parameter() >= above.getTypeArguments().size()) {
      return new Filling(null, -1);
    }
    Ownership said = TypeUses.ofSupertypeArgument(type, clause, there.parameter());
    TypeMirror argument = above.getTypeArguments().get(there.parameter());
    int own =
        argument instanceof TypeVariable variable
            ? type.getTypeParameters().indexOf(variable.asElement())
            : -1;
    return new Filling(said == null ? null : said.qualifier(), own);
  }
}
