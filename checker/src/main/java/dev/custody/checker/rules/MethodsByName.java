package dev.custody.checker.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The methods of types by their names. Each override is looked for in every type above its class,
 * which would otherwise be most of the cost of a large class.
 */
final class MethodsByName {

  private final Map<TypeElement, Map<Name, List<ExecutableElement>>> known = new HashMap<>();

  /** The methods of that name that a type declares itself. */
  List<ExecutableElement> of(TypeElement type, Name name) {
    return known.computeIfAbsent(type, MethodsByName::read).getOrDefault(name, List.of());
  }

  private static Map<Name, List<ExecutableElement>> read(TypeElement type) {
    Map<Name, List<ExecutableElement>> methods = new HashMap<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      methods.computeIfAbsent(method.getSimpleName(), n -> new ArrayList<>()).add(method);
    }
    return methods;
  }
}
