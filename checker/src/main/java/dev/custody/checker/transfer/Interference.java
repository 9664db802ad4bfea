package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.Effects;
import dev.custody.checker.contracts.Emptying;
import dev.custody.checker.contracts.FieldEffects;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.types.Inheritance;
import dev.custody.checker.types.Runs;
import dev.custody.checker.types.TypeUses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.cfg.node.SuperNode;
import org.checkerframework.dataflow.cfg.node.ThisNode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of fields and slots is known no longer when somebody else may have written them: a
 * method that is called, or a store that reaches the same place by another name. What another
 * thread may have written is {@link Relocking}'s.
 */
final class Interference {

  private Interference() {}

  // Calls --------------------------------------------------------------------------------------

  /** What was read from a field does not survive a call that may write the field. */
  static void called(Call call, Scene scene) {
    Effects effects = effects(call, scene);
    effects.written().forEach(field -> Indexes.forget(field, scene));
    learnEmptied(call, effects, scene);
    List<Operand> reached = reached(call, effects, scene);
    boolean isForeign = UnseenClosures.areRun(call, effects, scene);
    Refills.called(call, effects, isForeign, scene);
    RowLoops.called(call, effects, isForeign, scene);
    if (isForeign) {
      Indexes.forgetShown(scene);
    }
    if (effects.written().isEmpty()
        && effects.slots().isEmpty()
        && reached.isEmpty()
        && !isForeign) {
      return;
    }
    Loss loss =
        new Loss(call.tree(), call.contract().name() + " may have replaced what the field kept");
    lose(
        place -> {
          VariableElement field = Places.fieldOf(place);
          boolean isWritten =
              field != null
                  && effects.written().contains(field)
                  && (effects.filled().contains(field) || !isEmpty(place, scene));
          return isWritten
              || SlotsByOtherNames.mayBeWritten(place, effects, scene)
              || (isForeign && isReachedByAll(place, scene))
              || (mayBeWritten(field, call, scene)
                  && reached.stream().anyMatch(operand -> isReachedFrom(operand, place, scene)));
        },
        place -> !isEmptiedBy(call, place, scene),
        loss,
        scene);
    learnEmpty(call, effects, scene);
    learnEmptyInside(call, effects, scene);
    EndFields.filled(call, effects, scene);
  }

  /**
   * A method of this object that takes out of a field what it keeps leaves it empty; so does one
   * that replaces it, where it is given null.
   */
  private static void learnEmpty(Call call, Effects effects, Scene scene) {
    boolean putsNothing = OwningObjects.gives(call) && OwningObjects.givesNothing(call, scene);
    for (VariableElement field : effects.written()) {
      Place place = new Place.Field(new Place.This(), field);
      if ((putsNothing || !effects.filled().contains(field))
          && scene.world().held(place) == null
          && scene.body().contracts().ofField(field).owns()
          && isEmptiedBy(call, place, scene)) {
        scene.world().bind(place, new Held.Null());
      }
    }
  }

  /** So does a method of another object, where it is the one that the text shows. */
  private static void learnEmptyInside(Call call, Effects effects, Scene scene) {
    if (call.receiver() == null
        || isOnThis(call, scene)
        || !(scene.held(call.receiver()) instanceof Held.Reference object)
        || !scene.body().file().effects().overridersOf(call.method()).isEmpty()) {
      return;
    }
    for (VariableElement field : effects.written()) {
      Place place = Places.inside(object.id(), field, scene);
      if (field.getEnclosingElement().equals(call.method().getEnclosingElement())
          && !effects.filled().contains(field)
          && scene.world().held(place) == null
          && scene.body().contracts().ofField(field).owns()
          && scene.body().file().emptying().leavesEmpty(call.method(), field)) {
        scene.world().bind(place, new Held.Null());
      }
    }
  }

  /** A method of this object that takes all out of a container that a field keeps. */
  private static void learnEmptied(Call call, Effects effects, Scene scene) {
    for (VariableElement field : effects.emptied()) {
      Place place = new Place.Field(new Place.This(), field);
      if (field.getKind().isField()
          && !effects.filled().contains(field)
          && scene.world().held(place) == null
          && !scene.body().contracts().ofField(field).owns()
          && isEmptiedBy(call, place, scene)) {
        Containers.keep(field, place, Fill.EMPTY, call.tree(), scene);
      }
    }
  }

  static boolean isEmpty(Place place, Scene scene) {
    return scene.world().held(place) instanceof Held.Null;
  }

  /** What a superclass does to its object, it does to the fields that it knows. */
  private static boolean mayBeWritten(@Nullable VariableElement field, Call call, Scene scene) {
    TypeElement above =
        scene.body().file().effects().knows(call.method())
            ? superclassOf(scene.body().type()) // it calls a method from there
            : (TypeElement) call.method().getEnclosingElement();
    return !isOnThis(call, scene)
        || field == null
        || (above != null && Inheritance.inherits(above, field.getEnclosingElement()));
  }

  private static @Nullable TypeElement superclassOf(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType above
        ? (TypeElement) above.asElement()
        : null;
  }

  /** Whether a method of this object is called, as it is here or in a class above. */
  static boolean isOnThis(Call call, Scene scene) {
    return call.receiver() instanceof SuperNode
        || (call.receiver() != null && Places.isThis(call.receiver(), scene));
  }

  /** Whether a method of this object leaves nothing in one of its fields. */
  static boolean isEmptiedBy(Call call, Place place, Scene scene) {
    if (!isOnThis(call, scene) || !(place instanceof Place.Field own)) {
      return false;
    }
    boolean givesNothing =
        call.operands().stream()
            .allMatch(o -> !o.demand().isTransfer() || scene.held(o.node()) instanceof Held.Null);
    Emptying emptying = scene.body().file().emptying();
    return emptying.leavesEmpty(call.method(), own.field())
        || (givesNothing && emptying.keepsOnlyGiven(call.method(), own.field()));
  }

  /**
   * What a call does to fields of the file, by itself and through the closures that it is given.
   */
  static Effects effects(Call call, Scene scene) {
    FieldEffects file = scene.body().file().effects();
    Effects effects =
        call.receiver() instanceof SuperNode ? file.ofSuper(call.method()) : file.of(call.method());
    for (Operand operand : call.operands()) {
      Tree closure = UnseenClosures.seen(operand.node());
      effects = closure == null ? effects : effects.and(file.of(closure));
    }
    boolean runsClosure =
        call.receiver() instanceof LocalVariableNode local
            && local.getElement().getKind() == ElementKind.LOCAL_VARIABLE
            && scene.body().contracts().containers().isFunction(local.getType())
            && !scene.body().contracts().types().isTracked(local.getType())
            && call.method().getModifiers().contains(Modifier.ABSTRACT);
    return runsClosure ? effects.and(file.of(scene.body().path().getLeaf())) : effects;
  }

  /**
   * The objects whose fields, and the arrays whose slots, code that is not seen may write. Who is
   * shown an object that is not made yet is taken to leave it alone.
   */
  private static List<Operand> reached(Call call, Effects effects, Scene scene) {
    boolean isSeen = call.isOfLibrary() || scene.body().file().effects().knows(call.method());
    List<Operand> reached = new ArrayList<>();
    for (Operand operand : call.operands()) {
      boolean isOwn = operand.node() instanceof ThisNode && operand.parameter() == null;
      boolean isArray =
          operand.node().getType().getKind() == TypeKind.ARRAY && !LentArrays.isView(operand);
      boolean mayWrite = isOwn ? effects.isOpen() || !isSeen : isArray || !isSeen;
      boolean isMade = !(operand.node() instanceof ThisNode) || !scene.body().makesObject();
      if (mayWrite && isMade && (isArray || !isOnlyRead(call, operand, scene))) {
        reached.add(operand);
      }
    }
    return reached;
  }

  /** Who is lent something to share, by its type or in so many words, does not write to it. */
  private static boolean isOnlyRead(Call call, Operand operand, Scene scene) {
    if (operand.demand() != Demand.SHARED) {
      return false;
    }
    boolean isSaid =
        operand.parameter() == null
            ? TypeUses.ofReceiver(call.method()) != null
            : operand.parameter().type().ownership() != null || LentArrays.isView(operand);
    return isSaid || scene.body().contracts().types().isTracked(operand.node().getType());
  }

  private static boolean isReachedFrom(Operand operand, Place place, Scene scene) {
    if (scene.held(operand.node()) instanceof Held.Reference object
        && object.id().equals(place.inside())) {
      return true;
    }
    Place object = Places.of(operand.node(), scene);
    return object != null && Aliases.isWithin(place, object, scene);
  }

  /** Whether a place belongs to this object, or to a static field that all may change. */
  private static boolean isReachedByAll(Place place, Scene scene) {
    Place root = place;
    for (Place above = root; above != null; above = Aliases.objectOf(above)) {
      root = above;
    }
    return root instanceof Place.Static field
        ? scene.body().file().effects().isShown(field.field())
        : Aliases.isWithin(place, new Place.This(), scene) && !UnmadeObjects.isSecret(scene);
  }

  // Stores -------------------------------------------------------------------------------------

  /**
   * What a store changes beside its target.
   *
   * @param target the place stored to
   * @param source the place that the value came from, which has been dealt with; null for none
   * @param isEmptied whether null is stored, which fills nothing by any name
   */
  static void stored(
      Place target, @Nullable Place source, boolean isEmptied, Tree at, Scene scene) {
    Loss loss = new Loss(at, "the store to '" + target.spelling() + "' may have replaced it");
    lose(
        place ->
            !place.equals(target)
                && !place.equals(source)
                && !(isEmptied && isEmpty(place, scene))
                && (Aliases.mayBeSame(place, target, scene)
                    || Aliases.isBelow(place, target, scene)),
        place -> true,
        loss,
        scene);
  }

  // Containers ---------------------------------------------------------------------------------

  /** Elements have gone into a container, or have left it, and it may have another name. */
  static void containerChanged(Node container, @Nullable Loss taken, Scene scene) {
    for (Value other : others(container, Value::isShared, scene)) {
      Entries.forget(other.id(), scene);
      scene.world().forgetSize(other.id());
      if (taken == null) {
        scene.world().fill(other.id(), Fill.SOME);
      } else {
        scene.world().endLoans(other.id(), taken, false);
      }
    }
    if (taken != null) {
      Nameless.emptied(container, taken, scene);
    }
  }

  /** What may be the same object as another, by a name of its own. */
  private static List<Value> others(Node object, Predicate<Value> which, Scene scene) {
    return others(Places.of(object, scene), scene.held(object), object.getType(), which, scene);
  }

  static List<Value> others(
      @Nullable Place own,
      @Nullable Held held,
      TypeMirror type,
      Predicate<Value> which,
      Scene scene) {
    Value itself = held instanceof Held.Reference r ? scene.world().value(r.id()) : null;
    List<Value> others = new ArrayList<>();
    for (Place place : scene.world().places().keySet()) {
      Value value = scene.world().valueIn(place);
      if (value != null
          && !value.equals(itself)
          && which.test(value)
          && (own == null || !Aliases.areDistinctObjects(place, own, type, scene))
          && Aliases.mayBeOf(Aliases.typeOf(place, scene), type, scene)
          && OneObject.mayBe(scene.world().held(place), held, scene)) {
        others.add(value);
      }
    }
    return others;
  }

  /**
   * Forgets places, and ends the loans of what they kept.
   *
   * @param which the places
   * @param stays which of the fields that an end must empty are not known to be empty afterwards
   */
  private static void lose(Predicate<Place> which, Predicate<Place> stays, Loss loss, Scene scene) {
    for (var entry : List.copyOf(scene.world().places().entrySet())) {
      Place place = entry.getKey();
      boolean isLeft = entry.getValue() instanceof Held.Vacated; // still to be overwritten
      if (!isLeft && isMemory(place) && which.test(place)) {
        lose(place, stays, loss, scene);
      }
    }
  }

  private static void lose(Place place, Predicate<Place> stays, Loss loss, Scene scene) {
    Value value = scene.world().lastIn(place);
    if (isFinal(place)) {
      if (value != null && value.contents() != null) {
        Entries.forget(value.id(), scene);
        scene.world().forgetSize(value.id());
        scene.world().fill(value.id(), Fill.SOME);
      }
      return;
    }
    boolean isOwed =
        value != null
            && value.isOwed()
            && Entry.isOwnField(place, scene.body())
            && stays.test(place);
    if (isOwed) {
      renew(place, value, loss, scene);
      return;
    }
    if (value != null && !value.isGone()) {
      scene.world().lose(value.id(), loss);
    }
    scene.world().bind(place, null);
  }

  /** Something else is there now, to be given up; a local may refer to what was there before. */
  private static void renew(Place place, Value old, Loss loss, Scene scene) {
    Runs runs = old.runs();
    Object site = Places.siteOf(place, scene);
    scene.world().lose(old.id(), loss);
    Held.Reference made = scene.make(site, old.qualifier(), true, Set.of(), old.origin());
    scene.world().update(made.id(), value -> value.keeping(old.contents()));
    if (runs != null) {
      scene.world().update(made.id(), value -> value.running(runs));
    }
    scene.world().bind(place, made);
  }

  /** What a final field refers to is the same for ever, though something may have changed in it. */
  static boolean isFinal(Place place) {
    VariableElement field = place instanceof Place.Slot ? null : Places.fieldOf(place);
    return field != null && field.getModifiers().contains(Modifier.FINAL);
  }

  /** Whether others may reach a place. */
  static boolean isMemory(Place place) {
    return place instanceof Place.Field
        || place instanceof Place.Slot
        || place instanceof Place.Static
        || place instanceof Place.Inside;
  }
}
