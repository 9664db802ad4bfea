package dev.custody.checker.contracts;

import dev.custody.annotations.Trusted;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.TrackedTypes;
import dev.custody.checker.types.TypeUses;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads contracts off declarations and remembers them. What a declaration without annotation means
 * is decided here and nowhere else: a parameter and a receiver of tracked type are lent, the result
 * of a method and a new object are owned.
 */
public final class Contracts {

  private final TrackedTypes types;
  private final MethodReader reader;
  private final Map<ExecutableElement, MethodContract> methods = new HashMap<>();
  private final Map<VariableElement, FieldContract> fields = new HashMap<>();

  /**
   * A reader with nothing read yet.
   *
   * @param types which types are tracked
   * @param stubs what is said of libraries without annotations
   */
  public Contracts(TrackedTypes types, Stubs stubs) {
    this.types = types;
    this.reader = new MethodReader(this, stubs);
  }

  /**
   * The table of tracked types that these contracts go by.
   *
   * @return the table
   */
  public TrackedTypes types() {
    return types;
  }

  /**
   * What a method or constructor promises.
   *
   * @param method the method
   * @return its contract
   */
  public MethodContract of(ExecutableElement method) {
    MethodContract known = methods.get(method);
    if (known == null) {
      known = reader.read(method);
      methods.put(method, known);
    }
    return known;
  }

  /**
   * What a field promises.
   *
   * @param field the field
   * @return its contract
   */
  public FieldContract ofField(VariableElement field) {
    return fields.computeIfAbsent(field, this::readField);
  }

  /**
   * Whether the body of a method, or of anything in a class, is taken on trust.
   *
   * @param element a method, constructor or class
   * @return whether it or a class around it is {@code @Trusted}
   */
  public static boolean isTrusted(@Nullable Element element) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      if (e.getAnnotation(Trusted.class) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether each instance of a class is a loan of what its constructor was lent, because it keeps
   * that in a final {@code @Borrowed} field.
   *
   * @param type the class
   * @return whether it has such a field
   */
  public boolean isLoan(TypeElement type) {
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      FieldContract contract = ofField(field);
      if (contract.isFinal() && contract.qualifier() != null && contract.qualifier().isLoan()) {
        return true;
      }
    }
    return false;
  }

  private FieldContract readField(VariableElement field) {
    Ownership ownership = TypeUses.ofVariable(field);
    Ownership component = field.asType() instanceof ArrayType ? TypeUses.ofComponent(field) : null;
    Set<Modifier> modifiers = field.getModifiers();
    return new FieldContract(
        ownership == null ? null : ownership.qualifier(),
        component == null ? null : component.qualifier(),
        types.isTracked(field.asType()),
        modifiers.contains(Modifier.FINAL),
        modifiers.contains(Modifier.VOLATILE),
        modifiers.contains(Modifier.STATIC));
  }
}
