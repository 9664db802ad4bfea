package dev.custody.checker.transfer;

import dev.custody.checker.resources.Step;
import dev.custody.checker.types.QualifiedType;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.dataflow.cfg.node.Node;

/**
 * Functions that the JDK puts together from others. Those that hand one argument to two functions,
 * or pick one of two arguments, break what the functions themselves keep when they are given
 * owners.
 */
final class Compositions {

  private static final String PACKAGE = "java.util.function.";

  /** What hands an argument, or a result, on to exactly one function. */
  private static final Set<String> HANDING_ON = Set.of("compose", "identity", "negate", "not");

  private Compositions() {}

  static void check(Call call, Scene scene) {
    ExecutableElement method = call.method();
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    if (!method.getEnclosingElement().toString().startsWith(PACKAGE)
        || !(isStatic || method.isDefault())
        || handsOn(method)) {
      return;
    }
    Node function = isStatic ? call.node() : call.receiver();
    QualifiedType type = function == null ? QualifiedType.PLAIN : typeOf(function, method, scene);
    if (type.ownsParts()) {
      String name = "what " + (isStatic ? "the result" : Spelling.of(function)) + " is given";
      scene.tell(new Step.Escaped(name, call.contract().name(), call.tree()));
    }
  }

  /** What the function's type says, or an interface of one's own between that and the JDK's. */
  private static QualifiedType typeOf(Node function, ExecutableElement method, Scene scene) {
    QualifiedType written = scene.typeOf(function);
    return written.ownsParts()
        ? written
        : scene.seenAs(function, (TypeElement) method.getEnclosingElement());
  }

  private static boolean handsOn(ExecutableElement method) {
    return HANDING_ON.contains(method.getSimpleName().toString())
        || (method.getSimpleName().contentEquals("andThen") && givesResult(method));
  }

  /** Whether a function has a result, which is what the next one is given. */
  private static boolean givesResult(ExecutableElement method) {
    TypeElement type = (TypeElement) method.getEnclosingElement();
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(each -> each.getModifiers().contains(Modifier.ABSTRACT))
        .noneMatch(each -> each.getReturnType().getKind() == TypeKind.VOID);
  }
}
