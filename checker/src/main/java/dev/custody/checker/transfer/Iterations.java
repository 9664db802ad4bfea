package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.custody.checker.contracts.Removals;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Place.Iteration.Part;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.QualifiedType;
import dev.custody.checker.types.Qualifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Iterators that remove what they gave last: from then on it is not the container's any more, but
 * belongs to whoever has it. Where an iterator was made to remove all that it gave, and has nothing
 * left, its container is empty.
 */
final class Iterations {

  private static final Set<String> GIVING = Set.of("next", "previous");

  private static final Set<String> PARTS =
      Set.of("subList", "subMap", "headMap", "tailMap", "subSet", "headSet", "tailSet");

  private Iterations() {}

  /** A variable has been given its first value, which may be an iterator that begins. */
  static void begin(VariableElement variable, Scene scene) {
    if (!scene.isPlainIterator(variable)) {
      return;
    }
    forget(variable, scene);
    Value iterator = scene.world().valueIn(new Place.Local(variable));
    if (lenders(iterator, scene).stream().anyMatch(id -> isPart(id, scene))) {
      return; // beside that, the container may have more
    }
    for (ValueId id : lenders(iterator, scene)) { // the container is the last that has contents
      Value lender = scene.world().value(id);
      if (lender != null && lender.contents() != null && !lender.equals(iterator)) {
        Place rest = new Place.Iteration(variable, Part.REST);
        scene.world().bind(rest, new Held.EmptyTest(id, false));
      }
    }
  }

  /** Whether a view shows only a part of the list or map that it was made of. */
  static boolean isPart(ValueId view, Scene scene) {
    Value value = scene.world().value(view);
    return value != null
        && value.origin().at() instanceof MethodInvocationTree made
        && PARTS.contains(TreeUtils.elementFromUse(made).getSimpleName().toString());
  }

  private static void forget(VariableElement variable, Scene scene) {
    for (Part part : Part.values()) {
      scene.world().bind(new Place.Iteration(variable, part), null);
    }
  }

  /** Learns from a call of an iterator that ended normally. */
  static void learn(Call call, Scene scene) {
    VariableElement iterator = iterator(call, scene);
    if (iterator == null) {
      return;
    }
    String name = call.method().getSimpleName().toString();
    Place rest = new Place.Iteration(iterator, Part.REST);
    if (name.equals("hasNext") && scene.world().held(rest) != null) {
      scene.result(call.node(), scene.world().held(rest));
    } else if (GIVING.contains(name)) {
      Held after = name.equals("next") ? scene.world().held(rest) : null;
      scene.world().bind(rest, null);
      scene.world().bind(new Place.Iteration(iterator, Part.REST_AFTER_REMOVAL), after);
      Held given = scene.held(call.node());
      scene
          .world()
          .bind(
              new Place.Iteration(iterator, Part.GIVEN),
              given instanceof Held.Reference ? given : null);
    }
  }

  /**
   * A call drops elements. If it is an iterator that removes what it gave last, and a variable has
   * that, then it is the variable's from now on; a container that is known to be empty may go.
   *
   * @param kept as what the container kept its elements; null for what nobody must give up
   * @return whether nothing was dropped
   */
  static boolean take(Call call, @Nullable Qualifier kept, Scene scene) {
    VariableElement iterator = iterator(call, scene);
    if (iterator == null
        || kept == null
        || !call.method().getSimpleName().contentEquals("remove")) {
      return false;
    }
    Place given = new Place.Iteration(iterator, Part.GIVEN);
    Value last = scene.world().valueIn(given);
    Value element = element(call, last, scene);
    Held after = scene.world().held(new Place.Iteration(iterator, Part.REST_AFTER_REMOVAL));
    forget(iterator, scene);
    if (element == null && !isEmptied(last)) {
      return false;
    }
    if (element != null) {
      own(element, kept, call, scene);
    }
    changed(call, call.contract().name() + " took it out", scene);
    scene.world().bind(new Place.Iteration(iterator, Part.REST), after);
    return true;
  }

  /**
   * Something is no longer in what an iterator, or an entry of a map, goes through: what that lent
   * to others has ended.
   */
  static void changed(Call call, String cause, Scene scene) {
    Loss loss = new Loss(call.tree(), cause);
    Value goingOn = scene.value(call.receiver());
    Set<ValueId> lenders = lenders(goingOn, scene);
    Lenders.taken(call.receiver(), loss, scene);
    for (Value other : scene.world().values()) {
      boolean isLoan = other.owners().stream().anyMatch(lenders::contains);
      if (isLoan && !lenders.contains(other.id()) && !other.isGone()) {
        scene.world().lose(other.id(), loss);
      }
    }
    TypeMirror written = iterated(call, scene);
    for (ValueId lender : lenders) {
      Value container = scene.world().value(lender);
      if (container != null && container.contents() != null) {
        elementRemoved(container, written, lenders, loss, scene);
        if (!container.equals(goingOn)) { // which has a name of its own
          written = null; // what is around it is of another type
        }
      }
    }
  }

  private static boolean isEmptied(@Nullable Value element) {
    return element != null
        && !element.isGone()
        && element.contents() != null
        && element.contents().fill() == Fill.EMPTY;
  }

  /** The type of what an iterator was made of; null where the source does not show it. */
  private static @Nullable TypeMirror iterated(Call call, Scene scene) {
    ExpressionTree container =
        call.node().getTree() instanceof MethodInvocationTree tree
            ? Removals.containerOf(tree, scene.typing())
            : null;
    return container == null ? null : TreeUtils.typeOf(container);
  }

  /**
   * An iterator has removed an element of a container, which may have another name; what the
   * iterator goes through by itself has been seen to.
   *
   * @param written the container's type, where no name of it is in use any more; null for unknown
   */
  private static void elementRemoved(
      Value container,
      @Nullable TypeMirror written,
      Set<ValueId> lenders,
      Loss taken,
      Scene scene) {
    Held held = new Held.Reference(container.id());
    boolean isNamed = false;
    for (Place own : List.copyOf(scene.world().places().keySet())) {
      TypeMirror type = Aliases.typeOf(own, scene);
      if (type != null && held.equals(scene.world().held(own))) {
        isNamed = true;
        elementRemoved(own, held, type, lenders, taken, scene);
      }
    }
    if (!isNamed && written != null) {
      elementRemoved(null, held, written, lenders, taken, scene);
    }
  }

  private static void elementRemoved(
      @Nullable Place own,
      Held held,
      TypeMirror type,
      Set<ValueId> lenders,
      Loss taken,
      Scene scene) {
    Value container = held instanceof Held.Reference r ? scene.world().value(r.id()) : null;
    if (container != null) {
      Lenders.taken(container, type, taken, scene);
    }
    for (Value other : Interference.others(own, held, type, Value::isShared, scene)) {
      Entries.forget(other.id(), scene);
      if (!lenders.contains(other.id())) {
        scene.world().endLoans(other.id(), taken, false);
      }
    }
  }

  /** What was lent is owned from now on, by all names that it has here: it is another value. */
  private static void own(Value lent, Qualifier kept, Call call, Scene scene) {
    Origin taken = new Origin(call.tree(), lent.origin().name());
    Held.Reference owned = scene.make(call.site(), kept, true, Set.of(), taken);
    Held.Reference before = new Held.Reference(lent.id());
    for (Place place : List.copyOf(scene.world().places().keySet())) {
      if (before.equals(scene.world().held(place))) {
        scene.world().bind(place, owned);
      }
    }
    for (Value loan : scene.world().values()) {
      if (loan.owners().contains(lent.id())) {
        Set<ValueId> owners = new LinkedHashSet<>(loan.owners());
        owners.remove(lent.id());
        owners.add(owned.id());
        scene.world().put(loan.lentBy(owners));
      }
    }
    if (lent.nonNull()) {
      scene.world().update(owned.id(), Value::there);
    }
  }

  /**
   * The element that an iterator gave last, if a variable has it; that of an entry is its value.
   */
  private static @Nullable Value element(Call call, @Nullable Value given, Scene scene) {
    if (given == null || given.isGone() || call.receiver() == null) {
      return null;
    }
    QualifiedType type = Elements.argument(call.receiver(), call.method(), 0, scene);
    if (hasDuty(type)) {
      return given.contents() == null && scene.world().isNamed(given.id()) ? given : null;
    }
    boolean isEntry =
        isOfEntries(call.receiver()) && !hasDuty(type.part(0)) && hasDuty(type.part(1));
    Value found = null;
    for (Value value : isEntry ? scene.world().values() : List.<Value>of()) {
      boolean isOfEntry = value.owners().equals(Set.of(given.id()));
      if (isOfEntry && !value.isGone() && scene.world().isNamed(value.id())) {
        found = value;
      }
    }
    return found == null || found.contents() != null ? null : found;
  }

  /** Whether an iterator gives entries, rather than maps, which keep more than one value. */
  private static boolean isOfEntries(Node iterator) {
    return iterator.getType() instanceof DeclaredType type
        && type.getTypeArguments().size() == 1
        && type.getTypeArguments().get(0) instanceof DeclaredType given
        && given.asElement().toString().equals("java.util.Map.Entry");
  }

  private static boolean hasDuty(QualifiedType type) {
    return type.qualifier() != null && type.qualifier().hasDuty();
  }

  /** An iterator, and what it iterates over: a view, the container, the map. */
  static Set<ValueId> lenders(@Nullable Value iterator, Scene scene) {
    Set<ValueId> found = new LinkedHashSet<>();
    if (iterator != null) {
      scene
          .world()
          .lenders(iterator, (lent, lender) -> lent.home() == null)
          .forEach(each -> found.add(each.id()));
    }
    return found;
  }

  /** The variable that a call is made on, if it is an iterator that can be followed. */
  private static @Nullable VariableElement iterator(Call call, Scene scene) {
    return call.receiver() instanceof LocalVariableNode local
            && scene.isPlainIterator(local.getElement())
        ? local.getElement()
        : null;
  }
}
