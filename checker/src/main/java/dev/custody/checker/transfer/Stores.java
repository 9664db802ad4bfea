package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.FieldContract;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Presence;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Qualifier;
import org.checkerframework.dataflow.cfg.node.ArrayAccessNode;
import org.checkerframework.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.jspecify.annotations.Nullable;

/** Assignments to fields and array slots; those to locals are handed on. */
final class Stores {

  private Stores() {}

  static void apply(AssignmentNode node, Scene scene) {
    Node target = node.getTarget();
    Arrays.makeFor(node, scene);
    if (!node.isSynthetic()) {
      TypeArguments.check(
          node.getExpression(),
          scene.typeOf(target),
          target.getType(),
          "'" + Spelling.of(target) + "'",
          scene);
    }
    LentContainers.stored(node, scene);
    if (target instanceof LocalVariableNode local) {
      Locals.store(node, local, scene);
    } else if (target instanceof FieldAccessNode field) {
      toField(node, field, scene);
    } else if (target instanceof ArrayAccessNode slot) {
      toSlot(node, slot, scene);
    }
    scene.result(node, scene.held(node.getExpression()));
  }

  // Fields -------------------------------------------------------------------------------------

  private static void toField(AssignmentNode node, FieldAccessNode target, Scene scene) {
    FieldContract contract = scene.body().contracts().ofField(target.getElement());
    boolean ownThis =
        target.getReceiver() instanceof ThisNode
            && scene.body().makesObject()
            && OuterObjects.of(target.getReceiver(), scene) == null;
    Place place = Places.of(target, scene);
    OwningObjects.handOn(node.getExpression(), scene);
    OwningObjects.open(target, true, scene);
    detach(place, scene);
    if (!contract.isStatic() && !ownThis) {
      scene.use(
          target.getReceiver(),
          !contract.isVolatile(),
          "the store to '" + target.getFieldName() + "'",
          scene.at(node));
    }
    Indexes.forget(target.getElement(), scene);
    interfere(node, place, ownThis, scene);
    boolean isNew = ownThis && isFirst(node, target, scene);
    if (contract.owns()) {
      boolean isEmpty = isNew || isEmpty(place, scene);
      toOwner(node, target, place, contract.qualifier(), isNew, scene);
      keepObject(node, target, scene);
      if (place != null && !isEmpty) {
        Lenders.emptied(place, scene.at(node), scene);
      }
    } else if (!isLoan(contract) && keepsOwners(target, scene)) {
      toContainer(node, target, place, isNew, scene);
    } else {
      toNonOwner(node, target, place, contract, ownThis, scene);
    }
  }

  private static boolean isEmpty(@Nullable Place place, Scene scene) {
    return place != null && scene.world().held(place) instanceof Held.Null;
  }

  /** What a local refers to outlives the loans of the object that it is about to leave. */
  private static void detach(@Nullable Place place, Scene scene) {
    Value old = place instanceof Place.Inside ? scene.world().valueIn(place) : null;
    if (old != null && old.home() != null && scene.world().isNamed(old.id())) {
      scene.world().put(old.detached());
    }
  }

  /** What was stored may have been the object itself, or what had lent it. */
  private static void keepObject(AssignmentNode node, FieldAccessNode target, Scene scene) {
    Value object = scene.value(target.getReceiver());
    if (object != null && object.isGone() && scene.value(node.getExpression()) != null) {
      scene.use(target.getReceiver(), true, "the store", scene.at(node));
    }
  }

  /** The same place may have another name; an object that is being made has none. */
  private static void interfere(
      AssignmentNode node, @Nullable Place place, boolean ownThis, Scene scene) {
    if (place != null && !ownThis) {
      Value value = scene.value(node.getExpression());
      boolean isEmptied = scene.held(node.getExpression()) instanceof Held.Null;
      Place source = value == null ? null : value.home();
      Interference.stored(place, source, isEmptied, scene.at(node), scene);
    }
  }

  /** Whether an initializer is the first to write its field; a constructor knows what it finds. */
  private static boolean isFirst(AssignmentNode node, FieldAccessNode target, Scene scene) {
    return scene.body().kind() == Body.Kind.INITIALIZER
        && (node.getTree() instanceof VariableTree
            || (scene.body().file().effects().initial().isInitializedOnce(target.getElement())
                && !Changes.isRepeated(node.getTree(), scene.body().path().getLeaf())));
  }

  private static void toOwner(
      AssignmentNode node,
      Node target,
      @Nullable Place place,
      @Nullable Qualifier qualifier,
      boolean isNew,
      Scene scene) {
    String name = Spelling.of(target);
    Value value = scene.value(node.getExpression());
    Held now = scene.held(node.getExpression());
    if (value != null && isLoan(value) && !value.isGone()) {
      keep(node, "'" + name + "'", false, scene);
      now = null;
    } else if (value != null && !value.isBystander() && qualifier != null) {
      String cause = "'" + name + "' took '" + Spelling.of(node.getExpression()) + "'";
      Loss loss = new Loss(scene.at(node), cause);
      now =
          isExchange(value, qualifier, place)
              ? exchange(node, value, loss, scene)
              : Moves.to(node, value, qualifier, "'" + name + "'", loss, scene);
    }
    emptyOld(node, name, place, isNew, scene);
    if (place != null) {
      tellPut(now, name, place, node, scene);
      scene.world().bind(place, settle(now, place, scene));
    } else if (now instanceof Held.Reference kept && value != null && !value.isLent()) {
      scene.world().update(kept.id(), Value::handedOn); // kept by a slot that has no name
    }
  }

  /** What was seen to be empty without the lock may have been filled meanwhile. */
  private static void tellPut(
      @Nullable Held now, String name, Place place, AssignmentNode node, Scene scene) {
    String why =
        now instanceof Held.Reference
                && isOfThis(place)
                && !scene.body().contracts().isForgettable(node.getTarget().getType())
            ? Places.objectionToFilling(place, scene.at(node), scene)
            : null;
    if (why != null) {
      scene.tell(new Step.PutIn(name, why, scene.at(node)));
    }
  }

  /** Whether others reach a place as this body does; an object in a local may be its alone. */
  static boolean isOfThis(Place place) {
    return place instanceof Place.Static
        || (place instanceof Place.Field field && field.object() instanceof Place.This)
        || (place instanceof Place.Slot slot && isOfThis(slot.array()));
  }

  /** Whether a value goes from one place straight to another. */
  private static boolean isExchange(Value value, Qualifier wanted, @Nullable Place to) {
    Place home = value.home();
    return value.presence() == Presence.HELD
        && value.qualifier() == wanted
        && home != null
        && !(home instanceof Place.Temp)
        && to != null
        && !home.equals(to);
  }

  /** The place that a value leaves for another must be overwritten too, before it is seen. */
  private static Held exchange(AssignmentNode node, Value value, Loss loss, Scene scene) {
    Place from = value.home();
    Held.Reference moved = scene.move(value, node.getTree(), loss);
    if (from != null) {
      scene.world().bind(from, new Held.Vacated(value.id()));
    }
    return moved;
  }

  /** A closure that runs during the call only is lent, whoever may run it. */
  private static boolean isLoan(Value value) {
    return value.qualifier().isLoan() || (value.isLent() && value.home() == null);
  }

  private static boolean isLoan(FieldContract contract) {
    return contract.qualifier() != null && contract.qualifier().isLoan();
  }

  private static boolean keepsOwners(Node target, Scene scene) {
    return scene.body().contracts().keepsOwners(scene.typeOf(target), target.getType());
  }

  /** A container that may be shared keeps its names; who stores it leaves its elements there. */
  private static void toContainer(
      AssignmentNode node, Node target, @Nullable Place place, boolean isNew, Scene scene) {
    emptyOld(node, Spelling.of(target), place, isNew, scene);
    Value value = scene.value(node.getExpression());
    if (value == null || value.isBystander()) {
      if (place != null) {
        scene.world().bind(place, scene.held(node.getExpression()));
      }
      return;
    }
    if (value.isShared()) {
      scene.use(node.getExpression(), false, "the store", scene.at(node));
      boolean settles = place != null && value.home() == null;
      scene
          .world()
          .update(value.id(), v -> settles && place != null ? v.livingIn(place) : v.handedOn());
    } else {
      Tree at = scene.at(node);
      String name = "'" + Spelling.of(target) + "'";
      Loss loss = new Loss(at, name + " took '" + Spelling.of(node.getExpression()) + "'");
      scene.giveUp(node.getExpression(), Demand.OWNER, name, loss, at);
    }
    if (place != null) {
      scene.world().bind(place, value.isShared() ? new Held.Reference(value.id()) : null);
    }
  }

  /** What was moved into a place lives there from now on. */
  private static @Nullable Held settle(@Nullable Held now, Place place, Scene scene) {
    Value value = now instanceof Held.Reference r ? scene.world().value(r.id()) : null;
    if (value != null) {
      if (value.isGone() || value.qualifier().isLoan()) {
        return null;
      }
      boolean duty = value.duty() && Entry.isOwnField(place, scene.body());
      scene.world().put(duty ? value : value.livingIn(place));
    }
    return now;
  }

  /** A place that is overwritten must be empty, or a local must have taken its value over. */
  private static void emptyOld(
      AssignmentNode node, String name, @Nullable Place place, boolean isNew, Scene scene) {
    Held known = place == null ? null : scene.world().held(place);
    Tree at = scene.at(node);
    boolean mayBeDropped = scene.body().contracts().isForgettable(node.getTarget().getType());
    if (place == null || known == null || known instanceof Held.Ended) {
      if (!isNew && !mayBeDropped) {
        scene.tell(new Step.Overwritten(name, "nothing here shows that it is empty", at));
      }
      return;
    }
    if (known instanceof Held.Vacated) {
      String from = place.spelling();
      scene.tell(new Step.TakenOut(from, Places.objection(place, at, scene), at));
      return;
    }
    Value old = scene.world().lastIn(place);
    if (old != null && ThreadLoans.isGivenAway(old, scene)) {
      scene.tell(new Step.TakenOut(place.spelling(), Places.objection(place, at, scene), at));
      scene.world().put(old.reported());
      return;
    }
    if (known instanceof Held.Earlier && !isTaken(old, scene)) {
      if (!mayBeDropped) {
        scene.tell(new Step.Overwritten(name, "others may have filled it since it was seen", at));
      }
      return;
    }
    if (old == null || old.isGone()) {
      return;
    }
    boolean named = scene.world().isNamed(old.id());
    if (old.home() != null && named) {
      Value taken = old.takenOut(new Origin(at, old.origin().name()));
      scene.world().put(mayBeDropped ? taken.handedOn() : taken);
      scene.tell(new Step.TakenOut(old.home().spelling(), Places.objection(place, at, scene), at));
    } else if (!named && !hasNothing(old)) {
      if (!mayBeDropped) {
        scene.tell(new Step.Overwritten(name, Moves.was(old), at));
      }
      scene.world().lose(old.id(), new Loss(at, "a store dropped it"));
    }
  }

  /** Whether a variable has what a place is about to lose. */
  private static boolean isTaken(@Nullable Value old, Scene scene) {
    return old != null && old.home() != null && !old.isGone() && scene.world().isNamed(old.id());
  }

  private static boolean hasNothing(Value old) {
    return old.contents() != null && old.contents().fill() != Fill.SOME;
  }

  private static void toNonOwner(
      AssignmentNode node,
      FieldAccessNode target,
      @Nullable Place place,
      FieldContract contract,
      boolean ownThis,
      Scene scene) {
    if (contract.qualifier() == Qualifier.GIVEN_UP) {
      return; // remembers which one it was, and may do nothing with it
    }
    Value value = scene.value(node.getExpression());
    boolean mayLend = ownThis && contract.isFinal() && isLoan(contract);
    if (isFollowed(value) && !mayLend) {
      keep(node, "field '" + Spelling.of(target) + "'", contract.tracked(), scene);
    }
    if (place != null) {
      boolean isSeen = value == null && !contract.isVolatile(); // others may write what is volatile
      scene.world().bind(place, isSeen ? scene.held(node.getExpression()) : null);
    }
  }

  private static boolean isFollowed(@Nullable Value value) {
    return value != null && (!value.isBystander() || value.isPart());
  }

  /** A value reaches a place that does not say that it owns. */
  private static void keep(AssignmentNode node, String where, boolean saidAlready, Scene scene) {
    Node expression = node.getExpression();
    Value value = scene.value(expression);
    if (value == null) {
      return;
    }
    Tree at = scene.at(expression);
    scene.use(expression, false, where, at);
    boolean lends = value.isLent() && !value.isGone();
    if (lends) {
      scene.tell(new Step.Kept(value, Spelling.of(expression), where, at));
    } else if (saidAlready) {
      // The field's declaration has been reported: one mistake, one message.
      scene.world().lose(value.id(), new Loss(at, where + " took it"));
    } else {
      scene.escape(expression, where, null, at);
    }
  }

  // Slots --------------------------------------------------------------------------------------

  private static void toSlot(AssignmentNode node, ArrayAccessNode target, Scene scene) {
    Qualifier qualifier = Reads.componentOf(target.getArray(), scene);
    boolean isMoved = Indexes.isMoved(node, target, scene);
    Place place = isMoved ? null : Places.of(target, scene);
    if (!scene.isUnread(target.getArray())) {
      OwningObjects.handOn(node.getExpression(), scene);
    }
    if (scene.value(target.getArray()) != null) {
      scene.use(target.getArray(), false, "the store to a slot", scene.at(node));
    }
    Place stored = place == null ? Indexes.anySlot(target, scene) : place;
    interfere(node, stored, false, scene);
    if (stored != null) {
      Tags.slotStored(stored, scene);
    }
    if (qualifier != null && qualifier.hasDuty()) {
      boolean isNew = !isMoved && isUnknown(place, scene) && Arrays.isVacant(target, scene);
      boolean isEmptied = scene.held(node.getExpression()) instanceof Held.Null;
      boolean isEmpty = isNew || isEmpty(place, scene);
      toOwner(node, target, place, qualifier, isNew, scene);
      Arrays.stored(target, isEmptied, isNew, scene);
      if (!isEmpty) {
        Lenders.emptied(target, place, scene.at(node), scene);
      }
      return;
    } else if (keepsOwners(target, scene)) {
      boolean isNew = !isMoved && isUnknown(place, scene) && Arrays.isVacant(target, scene);
      toContainer(node, target, place, isNew, scene);
      Arrays.stored(target, false, isNew, scene);
      return;
    }
    Value value = scene.value(node.getExpression());
    if (isFollowed(value) && !Arrays.isFromSame(value, target)) {
      keep(node, "array '" + Spelling.of(target.getArray()) + "'", false, scene);
    }
  }

  private static boolean isUnknown(@Nullable Place place, Scene scene) {
    return place == null || scene.world().held(place) == null;
  }
}
