package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.ParameterContract;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Objects that own, such as batches and lists of requests, whose class is written elsewhere and
 * shows only its methods. One that is made of nothing, and given nothing but what it shall own, is
 * known to nobody else. Its methods are taken to do what they look like.
 */
final class OwnersElsewhere {

  /** Methods that give one element of many; others that give are taken to give all there is. */
  private static final Set<String> ONE_OF_MANY = Set.of("next", "poll", "pop", "remove");

  private OwnersElsewhere() {}

  /** Whether a class takes ownership by one of its methods, and can be emptied by another. */
  static boolean isOne(TypeMirror type, Contracts contracts) {
    if (!(type instanceof DeclaredType declared)
        || contracts.types().isTracked(type)
        || declared.asElement().getKind() != ElementKind.CLASS
        || declared.asElement().toString().startsWith("java.")) {
      return false;
    }
    boolean takes = false;
    boolean gives = false;
    TypeElement element = (TypeElement) declared.asElement();
    for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
      if (!method.getModifiers().contains(Modifier.STATIC)) {
        MethodContract contract = contracts.of(method);
        takes |= contract.parameters().stream().anyMatch(OwnersElsewhere::isTaken);
        gives |= method.getParameters().isEmpty() && empties(method, contract);
      }
    }
    return takes && gives;
  }

  private static boolean isTaken(ParameterContract parameter) {
    return parameter.demand() == Demand.OWNER
        && parameter.element() < 0
        && !parameter.runs().atMostOnce();
  }

  private static boolean empties(ExecutableElement method, MethodContract contract) {
    return method.getReturnType().getKind() == TypeKind.VOID || gives(contract);
  }

  private static boolean gives(MethodContract contract) {
    Qualifier result = contract.result().qualifier();
    return result != null && result.hasDuty();
  }

  /** Whether all that a call is given is what its callee shall own, or plain data. */
  static boolean isGivenNothingElse(Call call, Scene scene) {
    return call.operands().stream()
        .allMatch(
            operand ->
                operand.parameter() == null
                    || operand.demand().isTransfer()
                    || scene.held(operand.node()) instanceof Held.Null
                    || isPlain(operand.node().getType()));
  }

  private static boolean isPlain(TypeMirror type) {
    return type.getKind().isPrimitive()
        || (type instanceof DeclaredType declared
            && (declared.asElement().getKind() == ElementKind.ENUM
                || declared.asElement().toString().startsWith("java.lang.")));
  }

  /** Whether a call is taken to leave nothing in its object. */
  static boolean isEmptied(Call call) {
    boolean isAsked = call.operands().stream().noneMatch(operand -> operand.parameter() != null);
    String name = call.method().getSimpleName().toString();
    return isAsked
        && empties(call.method(), call.contract())
        && !(gives(call.contract()) && ONE_OF_MANY.contains(name));
  }

  /** What the result of a call says of its object. */
  static void answer(Call call, Value object, Scene scene) {
    String name = call.method().getSimpleName().toString();
    TypeKind kind = call.method().getReturnType().getKind();
    Value result = scene.value(call.node());
    if (kind == TypeKind.BOOLEAN && name.equals("isEmpty")) {
      scene.result(call.node(), new Held.EmptyTest(object.id(), true));
    } else if (kind == TypeKind.INT && name.equals("size")) {
      scene.result(call.node(), new Held.SizeOf(object.id(), 0));
    } else if (result != null && gives(call.contract()) && ONE_OF_MANY.contains(name)) {
      scene.world().put(result.lastOf(object.id()));
    }
  }

  /** Whether a call puts something into its object. */
  static boolean isFilled(Call call, Scene scene) {
    return call.operands().stream()
        .anyMatch(
            operand ->
                operand.parameter() != null
                    && operand.demand().isTransfer()
                    && !(scene.held(operand.node()) instanceof Held.Null));
  }

  /** Notes that a call has emptied or filled its object. */
  static void learn(Call call, Value object, Scene scene) {
    if (isFilled(call, scene)) {
      scene.world().fill(object.id(), Fill.SOME);
      scene.world().forgetSize(object.id());
      Closures.filled(object.id(), scene);
    } else if (isEmptied(call)) {
      scene.world().fill(object.id(), Fill.EMPTY);
      scene.world().forgetSize(object.id());
    } else if (gives(call.contract())) {
      scene.world().forgetSize(object.id());
    }
    answer(call, object, scene);
  }
}
