package dev.custody.checker.contracts;

import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The fields by which an object that is not tracked itself owns others: those that one of its
 * methods can show to be empty. A map, or a container of containers, is none of them.
 */
public final class OwningFields {

  private OwningFields() {}

  /**
   * The fields of a class, and of those above it, whose values somebody must give up.
   *
   * @param type a class
   * @param contracts what its fields promise
   * @return the fields; empty for a tracked class, which answers for itself
   */
  public static List<VariableElement> of(TypeElement type, Contracts contracts) {
    return contracts.types().isTracked(type) ? List.of() : inside(type, contracts);
  }

  /**
   * The fields of a class, and of those above it, whose values its own methods must give up.
   *
   * @param type a class, tracked or not
   * @param contracts what its fields promise
   * @return the fields; empty for a class that is trusted with them
   */
  public static List<VariableElement> inside(TypeElement type, Contracts contracts) {
    return contracts.owningFields(type);
  }

  /** Reads the fields of a class. */
  static List<VariableElement> read(TypeElement type, Contracts contracts) {
    List<VariableElement> found = new ArrayList<>();
    if (!Contracts.isTrusted(type)) {
      collect(type, contracts, found);
    }
    return List.copyOf(found);
  }

  private static void collect(TypeElement type, Contracts contracts, List<VariableElement> found) {
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
      if (!isStatic && as(field, contracts).isPresent()) {
        found.add(field);
      }
    }
    if (type.getSuperclass() instanceof DeclaredType above) {
      collect((TypeElement) above.asElement(), contracts, found);
    }
  }

  /**
   * As what a field has the values that must be given up.
   *
   * @param field a field
   * @param contracts what it promises
   * @return {@code OWNED} or {@code REFCOUNTED}; empty for a field that is none of these
   */
  public static Optional<Qualifier> as(VariableElement field, Contracts contracts) {
    QualifiedType type = TypeUses.of(field);
    TypeMirror mirror = field.asType();
    Ownership said = type.ownership();
    if (said != null) {
      boolean isOwner = said.qualifier().hasDuty() && !said.isClosure();
      return isOwner && !contracts.types().isDroppable(mirror)
          ? Optional.of(said.qualifier())
          : Optional.empty();
    }
    boolean isContainer = contracts.keepsOwners(type, mirror) && !contracts.keepsDroppable(mirror);
    Qualifier element = elementOf(type, mirror);
    return isContainer && element != null && element.hasDuty()
        ? Optional.of(element)
        : Optional.empty();
  }

  /** As what an array, or a collection of one kind of elements, has those. */
  private static @Nullable Qualifier elementOf(QualifiedType type, TypeMirror mirror) {
    boolean isSimple =
        mirror instanceof ArrayType
            || (mirror instanceof DeclaredType declared && declared.getTypeArguments().size() == 1);
    return isSimple ? type.part(0).qualifier() : null;
  }
}
