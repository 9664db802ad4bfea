package dev.custody.checker.contracts;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Methods of the JDK that give their object again, or another view of the same memory: of a buffer
 * that is lent, each view is lent too.
 */
final class LibraryViews {

  private static final String BUFFERS = "java.nio";

  private LibraryViews() {}

  /** Whether what a method gives is its object, or shows the same memory. */
  static boolean isOfReceiver(ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.STATIC)
        || !(method.getEnclosingElement() instanceof TypeElement type)) {
      return false;
    }
    TypeMirror result = method.getReturnType();
    boolean isBuilder =
        type.getQualifiedName().contentEquals("java.lang.StringBuilder")
            || type.getQualifiedName().contentEquals("java.lang.StringBuffer");
    return (isBuffer(type) && (isBuffer(result) || method.getSimpleName().contentEquals("array")))
        || (isBuilder && isOf(result, type));
  }

  /** Whether what a method gives shows the array that it is given: {@code ByteBuffer.wrap}. */
  static boolean isOfArgument(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC)
        && method.getSimpleName().contentEquals("wrap")
        && method.getParameters().get(0).asType().getKind() == TypeKind.ARRAY
        && isBuffer(method.getEnclosingElement());
  }

  private static boolean isBuffer(TypeMirror type) {
    return type instanceof DeclaredType declared && isBuffer(declared.asElement());
  }

  private static boolean isBuffer(Element type) {
    return type.getSimpleName().toString().endsWith("Buffer")
        && type.getEnclosingElement().toString().equals(BUFFERS);
  }

  private static boolean isOf(TypeMirror result, TypeElement type) {
    return result instanceof DeclaredType declared && declared.asElement().equals(type);
  }
}
