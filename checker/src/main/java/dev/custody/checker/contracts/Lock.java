package dev.custody.checker.contracts;

import com.sun.source.tree.Tree;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * A lock that is held at some place of the source.
 *
 * @param name the lock as seen from the object whose field is accessed: {@code "this"}, {@code
 *     "lock"}, or a full name where it belongs to something else
 * @param region the statement, call or method by which it was taken
 * @param exclusive whether nobody else can hold it meanwhile; false for a read lock
 * @param since the last call that gave it away for a while; its region if none did
 */
record Lock(String name, Tree region, boolean exclusive, Tree since) {

  private static final String THIS = "this";

  /** A lock that has been held since it was taken. */
  Lock(String name, Tree region, boolean exclusive) {
    this(name, region, exclusive, region);
  }

  /** The same lock, as seen from an object. */
  Lock seenFrom(String object) {
    if (name.equals(object)) {
      return new Lock(THIS, region, exclusive, since);
    }
    return name.startsWith(object + ".")
        ? new Lock(name.substring(object.length() + 1), region, exclusive, since)
        : this;
  }

  /** The same lock, which others may have held during a call. */
  Lock givenAwayAt(Tree call) {
    return new Lock(name, region, exclusive, call);
  }

  /**
   * Whether this is the lock that an annotation on a field names. A lock that the field's own
   * object has is that of no other object.
   */
  boolean guards(VariableElement field, String guard) {
    String plain = guard.startsWith(THIS + ".") ? guard.substring(THIS.length() + 1) : guard;
    return name.equals(plain)
        || (name.endsWith("." + plain)
            && !plain.equals(THIS)
            && !isMember((TypeElement) field.getEnclosingElement(), plain));
  }

  /**
   * Whether this is the lock of something that only a parameter or a local variable names: who
   * holds it while looking at a field of another object may mean that thing alone.
   */
  boolean isOfLocal(VariableElement field) {
    boolean isVariable = SourceVersion.isName(name) && name.indexOf('.') < 0;
    return isVariable && memberOf((TypeElement) field.getEnclosingElement(), name) == null;
  }

  private static boolean isMember(TypeElement type, String path) {
    VariableElement member = memberOf(type, path);
    return member != null && !member.getModifiers().contains(Modifier.STATIC);
  }

  /** The field of a class by which a path begins; null for none. */
  private static @Nullable VariableElement memberOf(@Nullable TypeElement type, String path) {
    if (type == null) {
      return null;
    }
    int end = path.indexOf('.');
    String first = end < 0 ? path : path.substring(0, end);
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (field.getSimpleName().contentEquals(first)) {
        return field;
      }
    }
    return type.getSuperclass() instanceof DeclaredType above
        ? memberOf((TypeElement) above.asElement(), path)
        : null;
  }

  /** Whether it is a slot of an array of locks, or an element of a collection of them. */
  boolean isOneOfMany() {
    return name.contains("]") || name.contains("get()");
  }
}
