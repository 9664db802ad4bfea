package dev.custody.checker.transfer;

import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Inheritance;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TypesUtils;
import org.jspecify.annotations.Nullable;

/** Which places that are spelled differently may be one, and which may belong to one object. */
final class Aliases {

  private Aliases() {}

  /** Whether a place is reached through another that a store to a third may have changed. */
  static boolean isBelow(Place place, Place target, Scene scene) {
    Place above = objectOf(place);
    return above != null
        && (above.equals(target)
            || mayBeSame(above, target, scene)
            || isBelow(above, target, scene));
  }

  /** Whether two places that are spelled differently may be one. */
  static boolean mayBeSame(Place one, Place other, Scene scene) {
    if (one instanceof Place.Slot a && other instanceof Place.Slot b) {
      return mayBeSameIndex(a.index(), b.index()) && mayBeSameArray(a.array(), b.array(), scene);
    } else if (isOfObject(one) && isOfObject(other) && !one.equals(other)) {
      return Objects.equals(Places.fieldOf(one), Places.fieldOf(other))
          && OneObject.mayBe(OneObject.holding(one, scene), OneObject.holding(other, scene), scene);
    }
    return false;
  }

  private static boolean isOfObject(Place place) {
    return place instanceof Place.Field || place instanceof Place.Inside;
  }

  private static boolean mayBeSameIndex(String one, String other) {
    return one.equals(other) || !(isNumber(one) && isNumber(other));
  }

  private static boolean isNumber(String index) {
    return index.chars().allMatch(Character::isDigit);
  }

  private static boolean mayBeSameArray(Place one, Place other, Scene scene) {
    Held known = scene.world().held(one);
    if (one.equals(other)
        || (known instanceof Held.Reference && known.equals(scene.world().held(other)))) {
      return true; // by two names
    }
    if (isUnshared(one, scene) || isUnshared(other, scene) || areDistinctFields(one, other)) {
      return false;
    }
    return mayBeOf(typeOf(one, scene), typeOf(other, scene), scene);
  }

  /** An array that was made here, and that nobody else refers to. */
  private static boolean isUnshared(Place array, Scene scene) {
    Value value = scene.world().valueIn(array);
    return value != null && value.duty();
  }

  /** Whether two fields of one object refer to two; only containers keep to their fields. */
  static boolean areDistinctObjects(Place one, Place other, TypeMirror type, Scene scene) {
    return areDistinctFields(one, other)
        && (Interference.isFinal(one)
            || Interference.isFinal(other)
            || staysInItsField(type, scene));
  }

  /** Whether what is of a type is taken to be in one field only, as containers and arrays are. */
  static boolean staysInItsField(TypeMirror type, Scene scene) {
    return type.getKind() == TypeKind.ARRAY
        || !scene.body().contracts().containers().rootsOf(type).isEmpty();
  }

  private static boolean areDistinctArrays(Place one, Place other, Scene scene) {
    return typeOf(one, scene) instanceof ArrayType && areDistinctFields(one, other);
  }

  /** An object keeps its own things in fields of its own. */
  private static boolean areDistinctFields(Place one, Place other) {
    return areOfOneObject(one, other)
        && !Objects.equals(Places.fieldOf(one), Places.fieldOf(other));
  }

  private static boolean areOfOneObject(Place one, Place other) {
    if (one instanceof Place.Inside a && other instanceof Place.Inside b) {
      return a.object().equals(b.object());
    }
    return one instanceof Place.Field a
        && other instanceof Place.Field b
        && a.object().equals(b.object());
  }

  /** The object or array that a place belongs to; null for one that stands by itself. */
  static @Nullable Place objectOf(Place place) {
    if (place instanceof Place.Field field) {
      return field.object();
    }
    return place instanceof Place.Slot slot ? slot.array() : null;
  }

  /** Whether a place is found by following a local variable, and is another when that changes. */
  static boolean standsOn(Place place, VariableElement local) {
    Place above = objectOf(place);
    return above != null
        && ((above instanceof Place.Local root && root.variable().equals(local))
            || standsOn(above, local));
  }

  /** Whether a place may belong to an object, or to one that this refers to. */
  static boolean isWithin(Place place, Place object, Scene scene) {
    if (place instanceof Place.Inside inside) {
      return OneObject.mayBe(new Held.Reference(inside.object()), scene.world().held(object), scene)
          && mayBeOf(inside.field().getEnclosingElement().asType(), typeOf(object, scene), scene);
    }
    Place above = objectOf(place);
    return above != null
        && (above.equals(object)
            || (mayBeOf(typeOf(above, scene), typeOf(object, scene), scene)
                && !areDistinctArrays(above, object, scene))
            || isWithin(above, object, scene));
  }

  /**
   * Whether one object may be of both types; what is only known as an {@code Object} is neither.
   */
  static boolean mayBeOf(@Nullable TypeMirror one, @Nullable TypeMirror other, Scene scene) {
    if (one instanceof ArrayType a && other instanceof ArrayType b) {
      return mayBeOf(a.getComponentType(), b.getComponentType(), scene);
    }
    return one instanceof DeclaredType a
        && other instanceof DeclaredType b
        && !TypesUtils.isObject(a)
        && !TypesUtils.isObject(b)
        && (Inheritance.inherits((TypeElement) a.asElement(), b.asElement())
            || Inheritance.inherits((TypeElement) b.asElement(), a.asElement()))
        && mayAgree(a, b);
  }

  /** Whether two containers may be one, as far as they say what is in them. */
  private static boolean mayAgree(DeclaredType one, DeclaredType other) {
    List<? extends TypeMirror> a = one.getTypeArguments();
    List<? extends TypeMirror> b = other.getTypeArguments();
    return a.size() != b.size() // one is raw, or of a class with other type parameters
        || !(one.asElement().equals(other.asElement()) || (isOfJdk(one) && isOfJdk(other)))
        || IntStream.range(0, a.size()).allMatch(i -> mayBeOneArgument(a.get(i), b.get(i)));
  }

  /** In the JDK, a class and what it inherits from have their type parameters in one order. */
  private static boolean isOfJdk(DeclaredType type) {
    return type.asElement().toString().startsWith("java.util.");
  }

  /** A list of one class is no list of another, unless one of them leaves open what it is of. */
  private static boolean mayBeOneArgument(TypeMirror one, TypeMirror other) {
    return !(one instanceof DeclaredType a && other instanceof DeclaredType b)
        || TypesUtils.isObject(a)
        || TypesUtils.isObject(b)
        || ((Inheritance.inherits((TypeElement) a.asElement(), b.asElement())
                || Inheritance.inherits((TypeElement) b.asElement(), a.asElement()))
            && mayAgree(a, b));
  }

  static @Nullable TypeMirror typeOf(Place place, Scene scene) {
    if (place instanceof Place.This) {
      return scene.body().type().asType();
    } else if (place instanceof Place.Local local) {
      return local.variable().asType();
    } else if (place instanceof Place.Unnamed object) {
      return object.type().asType();
    } else if (place instanceof Place.Slot slot) {
      return typeOf(slot.array(), scene) instanceof ArrayType array
          ? array.getComponentType()
          : null;
    }
    VariableElement field = Places.fieldOf(place);
    return field == null ? null : field.asType();
  }
}
