package dev.custody.checker.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.com.github.javaparser.ParseProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What stub files say of libraries that carry no annotations: the ones that ship with the checker,
 * read when the first such method is met, and the user's own.
 */
public final class Stubs {

  private final StubReader reader = new StubReader();
  private final ShippedStubs shipped = new ShippedStubs(reader);

  /** No user's stub files. */
  public Stubs() {}

  /**
   * Reads a user's stub file.
   *
   * @param file the file
   * @throws IllegalArgumentException when it is missing or does not parse; its message says which
   */
  public void add(Path file) {
    try {
      reader.read(Files.readString(file));
    } catch (IOException e) {
      throw new IllegalArgumentException("stub file " + file + " cannot be read", e);
    } catch (ParseProblemException e) {
      String problem = e.getProblems().get(0).getMessage().replaceAll("\\s+", " ");
      throw new IllegalArgumentException("stub file " + file + " does not parse: " + problem, e);
    } catch (AssertionError e) {
      // The parser's way to say that it has met no declaration at all.
      throw new IllegalArgumentException("stub file " + file + " holds no stub", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "stub file " + file + " names no outcome of a transfer: " + e.getMessage(), e);
    }
  }

  /**
   * Whether a user's stub file marks a class as tracked.
   *
   * @param type the class
   * @return null when it does not; else whether values of the class may be dropped
   */
  public @Nullable Boolean tracks(TypeElement type) {
    return reader.tracked().isEmpty()
        ? null
        : reader.tracked().get(type.getQualifiedName().toString());
  }

  /**
   * What is said of a method: by its own class, or by the nearest class above that says something.
   */
  @Nullable StubMethod of(ExecutableElement method) {
    if (!(method.getEnclosingElement() instanceof TypeElement type)) {
      return null;
    }
    boolean mayBeDescribed = isOfJdk(type) || !reader.methods().isEmpty();
    return mayBeDescribed ? find(method, type) : null;
  }

  private static boolean isOfJdk(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("java.");
  }

  private @Nullable StubMethod find(ExecutableElement method, TypeElement type) {
    StubMethod own = in(method, type);
    if (own != null || method.getKind() == ElementKind.CONSTRUCTOR) {
      return own;
    }
    for (TypeMirror above : type.getInterfaces()) {
      StubMethod found = findAbove(method, type, above);
      if (found != null) {
        return found;
      }
    }
    return findAbove(method, type, type.getSuperclass());
  }

  /** A class of the user's own is not held to what is said of the JDK, but by its annotations. */
  private @Nullable StubMethod findAbove(
      ExecutableElement method, TypeElement type, TypeMirror above) {
    return above instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement supertype
            && isOfJdk(type) == isOfJdk(supertype)
        ? find(method, supertype)
        : null;
  }

  private @Nullable StubMethod in(ExecutableElement method, TypeElement type) {
    shipped.readAbout(type.getQualifiedName().toString());
    String key = type.getQualifiedName() + "#" + method.getSimpleName();
    for (StubMethod stub : reader.methods().getOrDefault(key, List.of())) {
      if (matches(stub, method)) {
        return stub;
      }
    }
    return null;
  }

  private static boolean matches(StubMethod stub, ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    if (parameters.size() != stub.parameterTypes().size()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      TypeMirror type = parameters.get(i).asType();
      // A type variable may be called otherwise in the stub.
      if (type.getKind() != TypeKind.TYPEVAR
          && !simpleName(type).equals(stub.parameterTypes().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String simpleName(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      Element element = declared.asElement();
      return element.getSimpleName().toString();
    }
    if (type instanceof ArrayType array) {
      return simpleName(array.getComponentType()) + "[]";
    }
    return type.toString();
  }
}
