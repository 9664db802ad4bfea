package dev.custody.checker.contracts;

import dev.custody.annotations.Outcome;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.TransfersOn;
import dev.custody.checker.types.Ownership;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.Runs;
import dev.custody.checker.types.TrackedTypes;
import dev.custody.checker.types.TypeUses;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.ElementUtils;
import org.jspecify.annotations.Nullable;

/**
 * Reads the contract of one method or constructor: what is written on its declaration, else what a
 * stub says of it, else the defaults.
 */
final class MethodReader {

  /** The classes and interfaces that arrays are objects of. */
  private static final Set<String> ARRAY_TYPES =
      Set.of("java.io.Serializable", "java.lang.Cloneable", "java.lang.Object");

  private final Contracts contracts;
  private final TrackedTypes types;
  private final Stubs stubs;

  MethodReader(Contracts contracts, Stubs stubs) {
    this.contracts = contracts;
    this.types = contracts.types();
    this.stubs = stubs;
  }

  MethodContract read(ExecutableElement method) {
    StubMethod stub = stubs.of(method);
    List<ParameterContract> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      parameters.add(readParameter(method, i, stub));
    }
    Demand receiver = receiverDemand(method, stub);
    TransfersOn transfers = method.getAnnotation(TransfersOn.class);
    Outcome outcome = transfers != null ? transfers.when() : stub == null ? null : stub.outcome();
    Set<String> named =
        transfers != null
            ? new LinkedHashSet<>(List.of(transfers.value()))
            : stub == null ? Set.of() : stub.conditional();
    return new MethodContract(
        displayName(method),
        receiver,
        List.copyOf(parameters),
        method.isVarArgs(),
        readResult(method, parameters, stub),
        outcome == null ? Outcome.NORMAL_RETURN : outcome,
        outcome == null ? Set.of() : conditional(named, method, receiver, parameters),
        Library.mayIgnoreOutcome(method),
        Library.elementEffect(method, stub != null));
  }

  private static String displayName(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? "new " + method.getEnclosingElement().getSimpleName()
        : method.getSimpleName() + "()";
  }

  private ParameterContract readParameter(
      ExecutableElement method, int index, @Nullable StubMethod stub) {
    VariableElement parameter = method.getParameters().get(index);
    boolean varargs = method.isVarArgs() && index == method.getParameters().size() - 1;
    QualifiedType declared = TypeUses.of(parameter);
    QualifiedType written = varargs ? declared.part(0) : declared;
    QualifiedType type = written.isPlain() && stub != null ? stub.parameters().get(index) : written;
    TypeMirror mirror =
        varargs ? ((ArrayType) parameter.asType()).getComponentType() : parameter.asType();
    boolean once = isClosure(type.ownership());
    boolean now =
        TypeUses.hasDeclared(parameter, RunsNow.class.getName())
            || (stub != null && stub.runsNow().contains(index));
    String tagOf = TypeUses.tagOf(parameter);
    return new ParameterContract(
        parameter.getSimpleName().toString(),
        now && !once ? Demand.SHARED : demand(type, mirror, method),
        runs(now, once),
        tagOf == null ? null : Refs.resolve(tagOf, method),
        elementIndex(method, mirror),
        type);
  }

  private Demand demand(QualifiedType type, TypeMirror mirror, ExecutableElement method) {
    Qualifier said = type.qualifier();
    if (said != null) {
      return Demand.of(said);
    }
    if (contracts.keepsOwners(type, mirror)) {
      return contracts.containers().isCarrier(mirror) ? Demand.OWNER : Demand.SHARED;
    }
    boolean isView = !type.isPlain() && !contracts.containers().rootsOf(mirror).isEmpty();
    return isView || lendsSlots(type, mirror, method) || types.isTracked(mirror)
        ? Demand.SHARED
        : Library.demand(method);
  }

  /**
   * Whether an array comes with what is in its slots to be looked at. A constructor may keep it, a
   * result may be the array itself, and who is lent that exclusively, or arrays in it, is not held
   * to leave it as it is.
   */
  private static boolean lendsSlots(
      QualifiedType type, TypeMirror mirror, ExecutableElement method) {
    return mirror instanceof ArrayType
        && type.part(0).qualifier() == Qualifier.BORROWED
        && method.getKind() == ElementKind.METHOD
        && !mayBeArray(method.getReturnType());
  }

  private static boolean mayBeArray(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? ARRAY_TYPES.contains(((TypeElement) declared.asElement()).getQualifiedName().toString())
        : type.getKind() != TypeKind.VOID && !type.getKind().isPrimitive();
  }

  private static Runs runs(boolean now, boolean once) {
    if (now) {
      return once ? Runs.NOW_ONCE : Runs.NOW;
    }
    return once ? Runs.ONCE : Runs.WHENEVER;
  }

  private static boolean isClosure(@Nullable Ownership ownership) {
    return ownership != null && ownership.isClosure();
  }

  /** Which type parameter of its class a type is; -1 where it is none. */
  private static int elementIndex(ExecutableElement method, TypeMirror type) {
    if (type instanceof TypeVariable variable
        && method.getEnclosingElement() instanceof TypeElement owner) {
      List<? extends TypeParameterElement> parameters = owner.getTypeParameters();
      return parameters.indexOf(variable.asElement());
    }
    return -1;
  }

  private Demand receiverDemand(ExecutableElement method, @Nullable StubMethod stub) {
    if (method.getKind() != ElementKind.METHOD || method.getModifiers().contains(Modifier.STATIC)) {
      return Demand.NONE;
    }
    Ownership written = TypeUses.ofReceiver(method);
    if (written == null && Constructors.isAnonymous((TypeElement) method.getEnclosingElement())) {
      // Such a class has no name by which a receiver could be declared.
      ExecutableElement above = Inherited.by(method);
      return above == null ? Demand.SHARED : contracts.of(above).receiver();
    }
    Ownership ownership = written != null || stub == null ? written : stub.receiver();
    // Calling a method on the lent inside of a tracked value is a shared use of it, whatever its
    // class; a class that keeps itself beyond that is not tracked and keeps no tracked value.
    return ownership == null ? Demand.SHARED : Demand.of(ownership.qualifier());
  }

  private ResultContract readResult(
      ExecutableElement method, List<ParameterContract> parameters, @Nullable StubMethod stub) {
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return constructed((TypeElement) method.getEnclosingElement(), parameters);
    }
    Ref sameAs = Library.resultIs(method);
    if (sameAs != null) {
      return new ResultContract(
          null, List.of(), null, null, sameAs, -1, false, QualifiedType.PLAIN);
    }
    TypeMirror mirror = method.getReturnType();
    String tagOf = TypeUses.tagOfResult(method);
    QualifiedType written = TypeUses.ofResult(method);
    QualifiedType type = written.isPlain() && stub != null ? stub.result() : written;
    Ownership ownership = type.ownership();
    if (ownership == null && types.isTracked(mirror)) {
      ownership = Ownership.of(Qualifier.OWNED);
    }
    if (ownership == null && isIteratorOfLoan(method, contracts)) {
      ownership = Ownership.lent(false, List.of());
    }
    if (ElementUtils.isRecordAccessor(method) && ownership != null) {
      // The component's annotation stands on its accessor too, which reads and does not take.
      ownership = ownership.qualifier().hasDuty() ? Ownership.lent(false, List.of()) : ownership;
    }
    Qualifier qualifier =
        ownership != null
            ? ownership.qualifier()
            : contracts.keepsOwners(type, mirror) ? Qualifier.OWNED : null;
    return new ResultContract(
        qualifier,
        qualifier == null || !qualifier.isLoan()
            ? List.of()
            : lenders(method, ownership, parameters),
        tagOf == null ? null : Refs.resolve(tagOf, method),
        isTagSet(mirror) && method.getParameters().isEmpty() ? new Ref.This() : null,
        null,
        elementIndex(method, mirror),
        types.isDroppable(mirror),
        type.with(ownership));
  }

  /** What iterates over an object that is a loan is lent by it, which Iterable cannot say. */
  static boolean isIteratorOfLoan(ExecutableElement method, Contracts contracts) {
    return Library.isIterator(method)
        && !method.getModifiers().contains(Modifier.STATIC)
        && contracts.isLoan((TypeElement) method.getEnclosingElement());
  }

  private ResultContract constructed(TypeElement type, List<ParameterContract> parameters) {
    boolean tracked = types.isTracked(type);
    boolean droppable = types.isDroppable(type.asType());
    if (!contracts.isLoan(type)) {
      return tracked
          ? new ResultContract(
              Qualifier.OWNED, List.of(), null, null, null, -1, droppable, QualifiedType.PLAIN)
          : ResultContract.UNTRACKED;
    }
    return new ResultContract(
        tracked ? Qualifier.OWNED : Qualifier.BORROWED,
        lentParameters(parameters),
        null,
        null,
        null,
        -1,
        droppable,
        QualifiedType.PLAIN);
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
  private static boolean isTagSet(TypeMirror type) {
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
      Set<String> named,
      ExecutableElement method,
      Demand receiver,
      List<ParameterContract> parameters) {
    Set<Ref> refs = new LinkedHashSet<>();
    for (String text : named) {
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
}
