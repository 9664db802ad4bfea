package dev.custody.errorprone.language;

import com.sun.tools.javac.code.Attribute.TypeCompound;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TargetType;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeAnnotationPosition;
import com.sun.tools.javac.code.TypeAnnotationPosition.TypePathEntryKind;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads qualifiers off declarations. It asks the compiler's symbols for their raw type annotations:
 * the public view lacks those of class files before JDK 22.
 */
public final class Qualifiers {

  private Qualifiers() {}

  /**
   * The qualifier on a variable. That of an array is the one of what its slots hold.
   *
   * @param variable a field, parameter or local variable
   * @return the qualifier; null where none is written
   */
  public static @Nullable Qualifier of(VarSymbol variable) {
    int dimensions = dimensions(variable.type);
    return first(ofVariable(variable).filter(c -> isAtDepth(c.position, dimensions)));
  }

  /**
   * The qualifier on a method's result.
   *
   * @param method the method
   * @return the qualifier; null where none is written
   */
  public static @Nullable Qualifier ofResult(MethodSymbol method) {
    return first(compounds(method, p -> p.type == TargetType.METHOD_RETURN && isAtDepth(p, 0)));
  }

  /**
   * The qualifier on a method's receiver.
   *
   * @param method the method
   * @return the qualifier of {@code this}; null where none is written
   */
  public static @Nullable Qualifier ofReceiver(MethodSymbol method) {
    return first(compounds(method, p -> p.type == TargetType.METHOD_RECEIVER && isAtDepth(p, 0)));
  }

  /**
   * Whether a parameter must be the tag of a request.
   *
   * @param parameter the parameter
   * @return whether it says {@code @TagOf}
   */
  public static boolean isTag(VarSymbol parameter) {
    return ofVariable(parameter).anyMatch(c -> Names.of(c).equals(Names.TAG_OF));
  }

  /**
   * The qualifier of what a container holds.
   *
   * @param symbol a variable, or a method for its result
   * @return the first qualifier on a type argument, however deep; null where none is written
   */
  public static @Nullable Qualifier ofContents(Symbol symbol) {
    Stream<TypeCompound> all =
        symbol instanceof VarSymbol variable
            ? ofVariable(variable)
            : compounds(symbol, p -> p.type == TargetType.METHOD_RETURN);
    return first(
        all.filter(
            c ->
                c.position.location.stream()
                    .anyMatch(e -> e.tag == TypePathEntryKind.TYPE_ARGUMENT)));
  }

  private static int dimensions(Type type) {
    int dimensions = 0;
    for (Type t = type; t.getKind() == TypeKind.ARRAY; t = ((Type.ArrayType) t).elemtype) {
      dimensions++;
    }
    return dimensions;
  }

  /** Whether a position is that many components deep; steps into an inner class do not count. */
  private static boolean isAtDepth(TypeAnnotationPosition position, int dimensions) {
    return position.location.stream().allMatch(e -> isArray(e) || isInner(e))
        && position.location.stream().filter(Qualifiers::isArray).count() == dimensions;
  }

  private static boolean isArray(TypeAnnotationPosition.TypePathEntry entry) {
    return entry.tag == TypePathEntryKind.ARRAY;
  }

  private static boolean isInner(TypeAnnotationPosition.TypePathEntry entry) {
    return entry.tag == TypePathEntryKind.INNER_TYPE;
  }

  private static Stream<TypeCompound> ofVariable(VarSymbol variable) {
    if (variable.owner instanceof MethodSymbol method && method.type != null) {
      int index = method.params().indexOf(variable);
      if (index >= 0) {
        return compounds(
            method,
            p -> p.type == TargetType.METHOD_FORMAL_PARAMETER && p.parameter_index == index);
      }
    }
    return compounds(variable, p -> true);
  }

  private static Stream<TypeCompound> compounds(
      Symbol symbol, Predicate<TypeAnnotationPosition> where) {
    return symbol.getRawTypeAttributes().stream()
        .filter(c -> c.position != null && where.test(c.position));
  }

  private static @Nullable Qualifier first(Stream<TypeCompound> compounds) {
    return compounds.map(Qualifier::of).filter(q -> q != null).findFirst().orElse(null);
  }
}
