package dev.custody.checker.contracts;

import dev.custody.annotations.Outcome;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.TransfersOn;
import dev.custody.annotations.Trusted;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TrackedTypes;
import dev.custody.checker.types.TypeUses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads contracts off declarations and remembers them. What a declaration without annotation means
 * is decided here and nowhere else: a parameter and a receiver of tracked type are lent, the result
 * of a method and a new object are owned.
 */
public final class Contracts {

  private final TrackedTypes types;
  private final Map<ExecutableElement, MethodContract> methods = new HashMap<>();
  private final Map<VariableElement, FieldContract> fields = new HashMap<>();

  /**
   * A reader with nothing read yet.
   *
   * @param types which types are tracked
   */
  public Contracts(TrackedTypes types) {
    this.types = types;
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
      known = read(method);
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

  private MethodContract read(ExecutableElement method) {
    List<ParameterContract> parameters = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      parameters.add(readParameter(method, parameter));
    }
    Demand receiver = receiverDemand(method);
    TransfersOn transfers = method.getAnnotation(TransfersOn.class);
    return new MethodContract(
        displayName(method),
        receiver,
        List.copyOf(parameters),
        method.isVarArgs(),
        readResult(method, parameters),
        transfers == null ? Outcome.NORMAL_RETURN : transfers.when(),
        transfers == null ? Set.of() : conditional(transfers, method, receiver, parameters));
  }

  private static String displayName(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? "new " + method.getEnclosingElement().getSimpleName()
        : method.getSimpleName() + "()";
  }

  private ParameterContract readParameter(ExecutableElement method, VariableElement parameter) {
    boolean varargs =
        method.isVarArgs()
            && method.getParameters().indexOf(parameter) == method.getParameters().size() - 1;
    Ownership ownership =
        varargs ? TypeUses.ofComponent(parameter) : TypeUses.ofVariable(parameter);
    TypeMirror type =
        varargs ? ((ArrayType) parameter.asType()).getComponentType() : parameter.asType();
    Demand demand =
        ownership != null
            ? Demand.of(ownership.qualifier())
            : types.isTracked(type) ? Demand.SHARED : Library.demand(method);
    return new ParameterContract(
        parameter.getSimpleName().toString(),
        demand,
        readRuns(parameter),
        TypeUses.tagOf(parameter) != null);
  }

  private static Runs readRuns(VariableElement parameter) {
    boolean once = TypeUses.runsOnce(parameter);
    boolean now = TypeUses.hasDeclared(parameter, RunsNow.class.getName());
    if (now) {
      return once ? Runs.NOW_ONCE : Runs.NOW;
    }
    return once ? Runs.ONCE : Runs.WHENEVER;
  }

  private Demand receiverDemand(ExecutableElement method) {
    if (method.getKind() != ElementKind.METHOD || method.getModifiers().contains(Modifier.STATIC)) {
      return Demand.NONE;
    }
    Ownership ownership = TypeUses.ofReceiver(method);
    // Calling a method on the lent inside of a tracked value is a shared use of it, whatever its
    // class; a class that keeps itself beyond that is not tracked and keeps no tracked value.
    return ownership == null ? Demand.SHARED : Demand.of(ownership.qualifier());
  }

  private ResultContract readResult(ExecutableElement method, List<ParameterContract> parameters) {
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return constructed((TypeElement) method.getEnclosingElement(), parameters);
    }
    Ref sameAs = Library.resultIs(method);
    if (sameAs != null) {
      return new ResultContract(null, List.of(), null, null, sameAs, false);
    }
    TypeMirror type = method.getReturnType();
    String tagOf = TypeUses.tagOfResult(method);
    Ownership ownership = TypeUses.ofResult(method);
    Qualifier qualifier =
        ownership != null ? ownership.qualifier() : types.isTracked(type) ? Qualifier.OWNED : null;
    return new ResultContract(
        qualifier,
        qualifier == null || !qualifier.isLoan()
            ? List.of()
            : lenders(method, ownership, parameters),
        tagOf == null ? null : Refs.resolve(tagOf, method),
        isTagSet(type) && method.getParameters().isEmpty() ? new Ref.This() : null,
        null,
        types.isDroppable(type));
  }

  private ResultContract constructed(TypeElement type, List<ParameterContract> parameters) {
    boolean tracked = types.isTracked(type);
    if (!isLoan(type)) {
      return tracked
          ? new ResultContract(
              Qualifier.OWNED, List.of(), null, null, null, types.isDroppable(type.asType()))
          : ResultContract.UNTRACKED;
    }
    return new ResultContract(
        tracked ? Qualifier.OWNED : Qualifier.BORROWED,
        lentParameters(parameters),
        null,
        null,
        null,
        types.isDroppable(type.asType()));
  }

  /**
   * Whom a lent result is lent by: who is named, else the receiver, else the tracked parameters.
   */
  private static List<Ref> lenders(
      ExecutableElement method, @Nullable Ownership ownership, List<ParameterContract> parameters) {
    List<Ref> named = new ArrayList<>();
    for (String owner : ownership == null ? List.<String>of() : ownership.owners()) {
      named.add(Refs.resolve(owner, method));
    }
    if (!named.isEmpty() && named.stream().noneMatch(Ref.Unresolved.class::isInstance)) {
      return named;
    }
    // A class file may have lost the names of its parameters: then any of them may be the lender.
    List<Ref> all = new ArrayList<>();
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      all.add(new Ref.This());
    }
    if (all.isEmpty() || !named.isEmpty()) {
      all.addAll(lentParameters(parameters));
    }
    return all;
  }

  private static List<Ref> lentParameters(List<ParameterContract> parameters) {
    List<Ref> lent = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Demand demand = parameters.get(i).demand();
      if (demand == Demand.SHARED || demand == Demand.EXCLUSIVE) {
        lent.add(new Ref.Parameter(i));
      }
    }
    return lent;
  }

  /** A type is a set of tags when it converts a tag into a request. */
  private boolean isTagSet(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    return ElementFilter.methodsIn(declared.asElement().getEnclosedElements()).stream()
        .flatMap(m -> m.getParameters().stream())
        .anyMatch(p -> TypeUses.tagOf(p) != null);
  }

  /**
   * The arguments that change hands on the outcome only. The default, {@code "this"}, stands for
   * the owned arguments where the receiver is not given up at all, as in {@code offer(@Owned T)}.
   */
  private static Set<Ref> conditional(
      TransfersOn transfers,
      ExecutableElement method,
      Demand receiver,
      List<ParameterContract> parameters) {
    Set<Ref> refs = new LinkedHashSet<>();
    for (String text : transfers.value()) {
      refs.add(Refs.resolve(text, method));
    }
    if (refs.equals(Set.of(new Ref.This())) && !receiver.isTransfer()) {
      refs.clear();
      for (int i = 0; i < parameters.size(); i++) {
        if (parameters.get(i).demand().isTransfer()) {
          refs.add(new Ref.Parameter(i));
        }
      }
    }
    return refs;
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
