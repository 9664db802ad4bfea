package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.MethodContract;
import dev.custody.checker.contracts.OwningFields;
import dev.custody.checker.contracts.ParameterContract;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Objects that own, such as batches and lists of requests, whose class is written elsewhere and
 * shows only its methods. One that is made of nothing, and given nothing but what it shall own, is
 * known to nobody else. Its methods are taken to do what they look like. Where its fields show that
 * it owns, and what, any method may empty it that does not merely look.
 */
final class OwnersElsewhere {

  /** Methods that give one element of many; others that give are taken to give all there is. */
  private static final Set<String> ONE_OF_MANY = Set.of("next", "poll", "pop", "remove");

  /** The first words in the names of methods that only tell something. */
  private static final Set<String> LOOKING =
      Set.of("contains", "count", "get", "has", "is", "length", "peek", "size", "to");

  /** How the names of methods begin that may let others know their object, as a thread does. */
  private static final List<String> STARTING =
      List.of(
          "attach",
          "begin",
          "init",
          "install",
          "launch",
          "listen",
          "open",
          "register",
          "run",
          "schedule",
          "start",
          "subscribe");

  private OwnersElsewhere() {}

  /**
   * Whether a class owns by fields, or takes ownership by one of its methods, and can be emptied by
   * another.
   */
  static boolean isOne(TypeMirror type, Contracts contracts) {
    if (!(type instanceof DeclaredType declared)
        || contracts.types().isTracked(type)
        || declared.asElement().getKind() != ElementKind.CLASS
        || declared.asElement().toString().startsWith("java.")) {
      return false;
    }
    TypeElement element = (TypeElement) declared.asElement();
    boolean takes = false;
    boolean gives = false;
    for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
      if (!method.getModifiers().contains(Modifier.STATIC)) {
        MethodContract contract = contracts.of(method);
        takes |= contract.parameters().stream().anyMatch(OwnersElsewhere::isTaken);
        gives |= method.getParameters().isEmpty() && empties(method, contract);
      }
    }
    return (takes && gives)
        || (!isInner(element) && !OwningFields.of(element, contracts).isEmpty());
  }

  /** Whether an object around one knows it, maybe. */
  private static boolean isInner(TypeElement type) {
    return type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
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

  /**
   * Whether a call may let others have its object: by what it is given, by its result, or by what
   * it starts.
   */
  static boolean mayKeep(Call call, Scene scene) {
    TypeMirror result = call.method().getReturnType();
    String name = call.method().getSimpleName().toString();
    return !isGivenNothingElse(call, scene)
        || call.isOfLibrary()
        || (!OwningObjects.gives(call) && STARTING.stream().anyMatch(name::startsWith))
        || !(result.getKind() == TypeKind.VOID
            || isUnchanging(result)
            || call.contract().result().qualifier() != null);
  }

  /** Whether a result is a number, a constant or a string, by which nobody gets at an object. */
  private static boolean isUnchanging(TypeMirror type) {
    return isPlain(type)
        && !(type instanceof DeclaredType declared
            && declared.asElement().getKind() != ElementKind.ENUM
            && !declared.asElement().getModifiers().contains(Modifier.FINAL));
  }

  private static boolean isPlain(TypeMirror type) {
    return type.getKind().isPrimitive()
        || (type instanceof DeclaredType declared
            && (declared.asElement().getKind() == ElementKind.ENUM
                || declared.asElement().toString().startsWith("java.lang.")));
  }

  /**
   * Whether a call is taken to leave nothing in its object.
   *
   * @param fields those by which the object owns, if its class shows any
   */
  static boolean isEmptied(Call call, List<VariableElement> fields) {
    boolean isAsked = call.operands().stream().noneMatch(operand -> operand.parameter() != null);
    String name = call.method().getSimpleName().toString();
    boolean isOneOfMany = gives(call.contract()) && ONE_OF_MANY.contains(name);
    return !isOneOfMany
        && (fields.isEmpty()
            ? isAsked && empties(call.method(), call.contract())
            : !OwningObjects.gives(call) && !onlyLooks(call));
  }

  private static boolean onlyLooks(Call call) {
    Qualifier result = call.contract().result().qualifier();
    String name = call.method().getSimpleName().toString();
    return TypeUses.ofReceiver(call.method()) != null
        || result == Qualifier.BORROWED
        || (!empties(call.method(), call.contract()) && LOOKING.contains(firstWord(name)));
  }

  private static String firstWord(String name) {
    int end = 0;
    while (end < name.length() && !Character.isUpperCase(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end);
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

  /**
   * Whether a call puts something into its object: what it owns, as far as its fields tell.
   *
   * @param fields those by which the object owns, if its class shows any
   */
  static boolean isFilled(Call call, List<VariableElement> fields, Scene scene) {
    return call.operands().stream()
        .anyMatch(
            operand ->
                operand.parameter() != null
                    && operand.demand().isTransfer()
                    && !(scene.held(operand.node()) instanceof Held.Null)
                    && (fields.isEmpty()
                        || fields.stream().anyMatch(f -> fits(operand, f, scene))));
  }

  /** Whether what a call is given may be what a field owns, or the elements of that. */
  private static boolean fits(Operand operand, VariableElement field, Scene scene) {
    TypeMirror given = operand.node().getType();
    TypeMirror kept = field.asType();
    return Aliases.mayBeOf(given, kept, scene)
        || (kept instanceof ArrayType array
            && Aliases.mayBeOf(given, array.getComponentType(), scene))
        || (kept instanceof DeclaredType container
            && container.getTypeArguments().stream()
                .anyMatch(argument -> Aliases.mayBeOf(given, argument, scene)));
  }

  /** Notes that a call has emptied or filled its object. */
  static void learn(Call call, Value object, List<VariableElement> fields, Scene scene) {
    if (isFilled(call, fields, scene)) {
      scene.world().fill(object.id(), Fill.SOME);
      scene.world().forgetSize(object.id());
      Closures.filled(object.id(), scene);
    } else if (isEmptied(call, fields)) {
      scene.world().fill(object.id(), Fill.EMPTY);
      scene.world().forgetSize(object.id());
    } // what gives one element is as empty as it was said to be
    answer(call, object, scene);
  }
}
