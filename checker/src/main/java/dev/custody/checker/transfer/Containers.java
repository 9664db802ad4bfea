package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.Effects;
import dev.custody.checker.contracts.ElementEffect;
import dev.custody.checker.contracts.Emptying;
import dev.custody.checker.contracts.FieldEffects;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.contracts.Removals;
import dev.custody.checker.resources.Contents;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Vacancy;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.ContainerTypes;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What is known of the elements of containers, and how calls change it. */
final class Containers {

  /** Methods that take out one element, and throw if there is none. */
  private static final Set<String> ONE_LESS =
      Set.of("pop", "remove", "removeFirst", "removeLast", "take");

  /** Methods that take all elements of another container. */
  private static final Set<String> TAKING_ALL = Set.of("addAll", "putAll");

  private Containers() {}

  /**
   * What a fresh view of a container knows of its elements.
   *
   * @param type the qualifiers in its type
   * @param mirror its type
   * @param fill whether any are there
   * @return the contents; null for what is no container of owners
   */
  static @Nullable Contents contents(
      QualifiedType type, @Nullable TypeMirror mirror, Fill fill, Scene scene) {
    Contracts contracts = scene.body().contracts();
    if (!contracts.keepsOwners(type, mirror) || contracts.keepsDroppable(mirror)) {
      return null;
    }
    boolean counted = owes(type, Qualifier.REFCOUNTED) && !owes(type, Qualifier.OWNED);
    boolean isShared = type.ownership() == null && !contracts.containers().isCarrier(mirror);
    return new Contents(
        fill, counted ? Qualifier.REFCOUNTED : Qualifier.OWNED, isShared, Vacancy.NONE);
  }

  /**
   * Whether a method can show that a container is empty: an array, a collection or a reference
   * whose elements are owned themselves. A map, or a container of containers, is emptied piece by
   * piece.
   */
  static boolean canBeEmptied(QualifiedType type, TypeMirror mirror, Scene scene) {
    QualifiedType seen =
        mirror.getKind() == TypeKind.ARRAY ? type : scene.typing().containerParts(type, mirror);
    Qualifier element = seen.part(0).qualifier();
    return seen.parts().size() == 1 && element != null && element.hasDuty();
  }

  /** Whether the elements of the container that a call is made on are only lent to it. */
  static boolean lendsElements(Call call, Scene scene) {
    return call.receiver() != null
        && scene
            .typing()
            .containerParts(scene.typeOf(call.receiver()), call.receiver().getType())
            .parts()
            .stream()
            .anyMatch(part -> part.qualifier() != null && part.qualifier().isLoan());
  }

  private static boolean owes(QualifiedType type, Qualifier qualifier) {
    return type.parts().stream()
        .anyMatch(part -> part.qualifier() == qualifier || owes(part, qualifier));
  }

  /** What is known of the elements of a container that is the result of a call. */
  static @Nullable Contents contentsOfResult(Call call, Scene scene) {
    QualifiedType type = scene.typeOf(call.node());
    int element = call.contract().result().element();
    if (element >= 0 && call.receiver() != null) {
      // What lends an element lends that container; whose it is, its own type says.
      type =
          type.with(Elements.argument(call.receiver(), call.method(), element, scene).ownership());
    }
    return contents(type, call.node().getType(), Fill.SOME, scene);
  }

  /** A container is handed to a method that may keep it, or empty it, or fill it. */
  static void lend(Call call, Operand operand, Scene scene) {
    Value container = scene.value(operand.node());
    if (container == null
        || container.contents() == null
        || call.isOfLibrary()
        || LentArrays.isView(operand)) {
      return;
    }
    VariableElement parameter = parameterOf(call, operand);
    Emptying emptying = scene.body().file().emptying();
    boolean isEmpty = parameter != null && emptying.leavesEmpty(call.method(), parameter);
    Entries.forget(container.id(), scene);
    scene.world().forgetSize(container.id());
    scene.world().fill(container.id(), isEmpty ? Fill.EMPTY : Fill.SOME);
    if (!isEmpty && parameter != null && emptying.fills(call.method(), parameter)) {
      Closures.filled(container.id(), scene);
      Interference.containerChanged(operand.node(), null, scene);
    }
    FieldEffects effects = scene.body().file().effects();
    boolean isEmptied =
        parameter != null && effects.of(call.method()).emptied().contains(parameter);
    if (isEmptied) {
      SharedElements.taken(call, container.home(), scene);
    }
    boolean isLeft = parameter != null && effects.knows(call.method()) && !isEmptied;
    if (!isLeft) {
      scene.world().endLoans(container.id(), changed(call), false);
      Lenders.taken(operand.node(), changed(call), scene);
      Views.taken(container, operand.node().getType(), changed(call), scene);
      if (container.isShared()) {
        Interference.containerChanged(operand.node(), changed(call), scene);
      }
    }
    if (container.isShared() && parameter != null && emptying.keeps(call.method(), parameter)) {
      scene.world().update(container.id(), Value::handedOn);
    }
  }

  /** The parameter that an argument goes to; null for a receiver, and for one of any number. */
  static @Nullable VariableElement parameterOf(Call call, Operand operand) {
    return operand.ref() instanceof Ref.Parameter parameter
            && !(call.method().isVarArgs()
                && parameter.index() == call.method().getParameters().size() - 1)
        ? call.method().getParameters().get(parameter.index())
        : null;
  }

  /** The container in a field is seen for the first time. */
  static void keep(VariableElement field, Place place, Fill fill, Tree at, Scene scene) {
    Contents contents = contents(TypeUses.of(field), field.asType(), fill, scene);
    if (contents != null) {
      Origin origin = new Origin(at, field.getSimpleName().toString());
      Held.Reference made = scene.make(field, Qualifier.OWNED, false, Reads.lenders(place), origin);
      scene.world().update(made.id(), value -> value.keeping(contents).livingIn(place).there());
      scene.world().bind(place, made);
    }
  }

  /** A method of the file may fill or empty what fields keep. */
  static void disturb(Call call, Scene scene) {
    Effects effects = Interference.effects(call, scene);
    Set<VariableElement> used = effects.used();
    if (used.isEmpty() && effects.emptied().isEmpty() && effects.changed().isEmpty()) {
      return;
    }
    for (var entry : List.copyOf(scene.world().places().entrySet())) {
      VariableElement field = Places.fieldOf(entry.getKey());
      Value kept = scene.world().valueIn(entry.getKey());
      if (field != null && used.contains(field) && kept != null && kept.contents() != null) {
        boolean isOwn =
            Interference.isOnThis(call, scene)
                && entry.getKey() instanceof Place.Field own
                && own.object() instanceof Place.This;
        boolean isEmpty =
            isOwn
                && (scene.body().file().emptying().leavesEmpty(call.method(), field)
                    || UnmadeObjects.staysEmpty(field, kept, effects, scene));
        Entries.forget(kept.id(), scene);
        scene.world().forgetSize(kept.id());
        scene.world().fill(kept.id(), isEmpty ? Fill.EMPTY : Fill.SOME);
      }
      VariableElement variable =
          entry.getKey() instanceof Place.Local local ? local.variable() : field;
      boolean isEmptied = variable != null && effects.emptied().contains(variable);
      if (kept != null && isEmptied) {
        scene.world().endLoans(kept.id(), changed(call), false);
      }
    }
    DrainedElsewhere.called(effects, changed(call), scene);
    Lenders.disturbed(call, effects, changed(call), scene);
  }

  private static Loss changed(Call call) {
    return new Loss(call.tree(), call.contract().name() + " may have taken it out");
  }

  /** A container's elements move to another: it may only be cleared, or forgotten. */
  static void spend(Value container, Loss loss, Scene scene) {
    scene.world().forgetSize(container.id());
    scene.world().fill(container.id(), Fill.SPENT);
    scene.world().update(container.id(), value -> value.lostTo(loss));
    scene.world().endLoans(container.id(), loss, false);
  }

  /** Whether a call of the JDK takes the elements of the collection it is given, and not that. */
  static boolean isCopied(Call call) {
    String name = call.method().getSimpleName().toString();
    boolean copies = name.equals("addAll") || call.node() instanceof ObjectCreationNode;
    return copies && call.isOfLibrary() && isOfCollections(call.method());
  }

  private static boolean isOfCollections(ExecutableElement method) {
    return method.getEnclosingElement().toString().startsWith("java.util.");
  }

  /** Whether a call clears what it is made on, after all its elements went elsewhere. */
  static boolean mayClear(Call call, Operand operand, Scene scene) {
    Value container = scene.value(operand.node());
    return operand.ref() instanceof Ref.This
        && container != null
        && container.contents() != null
        && container.contents().fill() == Fill.SPENT
        && call.method().getSimpleName().contentEquals("clear")
        && call.isOfLibrary()
        && call.contract().elements() == ElementEffect.DROPS;
  }

  /**
   * As what the container that a call is made on keeps its elements.
   *
   * @return the qualifier; null for what keeps nothing that anybody must give up
   */
  static @Nullable Qualifier kept(Call call, Scene scene) {
    Node container = keysOf(call);
    Value value = container == null ? null : scene.value(container);
    if (value != null && value.contents() != null) {
      return value.contents().keeps();
    }
    Qualifier iterated = keptByIterated(call, scene);
    if (iterated != null) {
      return iterated;
    }
    if (container == null || scene.body().contracts().keepsDroppable(container.getType())) {
      return null;
    }
    QualifiedType type =
        scene
            .body()
            .contracts()
            .containers()
            .withoutClosures(scene.typeOf(container), container.getType());
    return kept(
        ContainerTypes.isAtomic(container.getType())
            ? type
            : scene.typing().containerParts(type, container.getType()));
  }

  /** As what a map or collection keeps its elements, which an iterator or named view removes. */
  private static @Nullable Qualifier keptByIterated(Call call, Scene scene) {
    boolean drops = call.contract().elements() == ElementEffect.DROPS;
    ExpressionTree iterated =
        call.node().getTree() instanceof MethodInvocationTree tree
            ? Removals.from(tree, drops, scene.typing())
            : null;
    TypeMirror type = iterated == null ? null : TreeUtils.typeOf(iterated);
    return iterated == null || scene.body().contracts().keepsDroppable(type)
        ? null
        : kept(scene.typing().containerParts(scene.typing().of(iterated), type));
  }

  /** As what a container of a type keeps its elements; null where nobody must give them up. */
  static @Nullable Qualifier kept(QualifiedType type) {
    if (owes(type, Qualifier.OWNED)) {
      return Qualifier.OWNED;
    }
    return owes(type, Qualifier.REFCOUNTED) ? Qualifier.REFCOUNTED : null;
  }

  /** What is dropped from the keys of a map is dropped from the map; their copies are but keys. */
  private static @Nullable Node keysOf(Call call) {
    return call.contract().elements() != ElementEffect.COPIES
            && call.receiver() instanceof MethodInvocationNode view
            && view.getTarget().getMethod().getSimpleName().contentEquals("keySet")
        ? view.getTarget().getReceiver()
        : call.receiver();
  }

  /** Whether a container may have elements left. */
  static boolean mayHaveSome(Call call, Scene scene) {
    Value container = call.receiver() == null ? null : scene.value(call.receiver());
    return container == null
        || container.contents() == null
        || container.contents().fill() == Fill.SOME
        || SpentContainers.isLeftToAClosure(container);
  }

  /** Learns from a call that ended normally what it did to its container. */
  static void learn(Call call, Scene scene) {
    String name = call.method().getSimpleName().toString();
    Refills.fillArguments(call, scene);
    OwningObjects.answerOfThis(call, scene);
    Value container = call.receiver() == null ? null : scene.value(call.receiver());
    if (container != null && OwningObjects.isOwning(container)) {
      OwningObjects.learn(call, container, scene);
      return;
    } else if (container == null || container.contents() == null) {
      SharedElements.changedInside(call, scene);
      return;
    }
    ValueId id = container.id();
    Entries.learn(call, id, scene);
    if (container.isShared() && takes(call)) {
      Interference.containerChanged(call.receiver(), null, scene);
      if (takesAll(call)) {
        Refills.staySpent(call, scene);
      }
    }
    if (container.isShared() && takesOut(call)) {
      Interference.containerChanged(call.receiver(), changed(call), scene);
    }
    if (takesOut(call)) {
      Lenders.taken(call.receiver(), changed(call), scene);
    }
    if (takes(call)) {
      scene.world().forgetSize(id);
      scene.world().fill(id, takesNull(call, scene) && replaces(call) ? Fill.EMPTY : Fill.SOME);
      Closures.filled(id, scene);
      Refills.fillLenders(container, scene);
      if (takesOut(call)) { // what was there, in exchange
        SharedElements.taken(call, container, scene);
      }
      SharedElements.put(call, container, scene);
    } else if (name.equals("clear") && call.contract().elements() == ElementEffect.DROPS) {
      scene.world().forgetSize(id);
      scene.world().fill(id, Fill.EMPTY);
    } else if (name.equals("drainTo") && call.isOfLibrary()) {
      scene.world().forgetSize(id);
      scene.world().fill(id, call.operands().size() == 2 ? Fill.EMPTY : Fill.SOME);
      SharedElements.taken(call, container, scene);
    } else if (takesOut(call)) {
      if (ONE_LESS.contains(name)) {
        scene.world().shrink(id);
      } else {
        scene.world().forgetSize(id);
      }
      SharedElements.taken(call, container, scene);
    }
    ContainerAnswers.learn(call, id, scene);
  }

  /** Whether an element goes into the container. */
  static boolean takes(Call call) {
    return computes(call)
        || takesAll(call)
        || call.operands().stream()
            .anyMatch(
                operand ->
                    operand.parameter() != null
                        && operand.parameter().element() >= 0
                        && operand.demand().isTransfer());
  }

  /** Whether all elements of another container go into the one that a call is made on. */
  static boolean takesAll(Call call) {
    return call.isOfLibrary() && TAKING_ALL.contains(call.method().getSimpleName().toString());
  }

  /** Whether a closure computes what a map keeps from then on. */
  static boolean computes(Call call) {
    return call.isOfLibrary() && call.method().getSimpleName().toString().startsWith("compute");
  }

  private static boolean takesNull(Call call, Scene scene) {
    return call.operands().stream()
        .filter(operand -> operand.parameter() != null && operand.demand().isTransfer())
        .allMatch(operand -> scene.held(operand.node()) instanceof Held.Null);
  }

  /** Whether what goes in takes the place of all that was there. */
  private static boolean replaces(Call call) {
    return call.method().getEnclosingElement().toString().endsWith("AtomicReference");
  }

  /** Whether an element leaves the container, or may leave it. */
  static boolean takesOut(Call call) {
    return call.contract().givesElement() || call.contract().elements() == ElementEffect.MOVES;
  }
}
