package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Contracts;
import dev.custody.checker.contracts.Effects;
import dev.custody.checker.contracts.KeptObjects;
import dev.custody.checker.contracts.OwnParts;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.dataflow.cfg.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Tracked objects that lend what is kept inside them, maybe by another object. They lend much else,
 * so that only what a method gave ends when something is taken out of what they keep.
 */
final class TrackedLenders {

  private TrackedLenders() {}

  // Calls --------------------------------------------------------------------------------------

  /** A method of an object may have given away what it keeps, and so what is kept around it. */
  static void changed(Call call, Node part, Loss loss, Scene scene) {
    if (Loans.keepers((place, keeper) -> !keeper.isBystander(), scene).isEmpty()) {
      return;
    }
    Place own = ReadFrom.place(part, scene);
    TypeMirror type = part.getType();
    boolean isSeen = scene.body().file().effects().knows(call.method());
    Effects effects = Interference.effects(call, scene);
    end(
        (whole, keeper) ->
            mayBeInside(own, type, keeper, whole, scene)
                && (isSeen
                    ? taken(effects, scene).findAny().isPresent()
                        || Lenders.emptied(effects, whole, scene).findAny().isPresent()
                    : scene.body().contracts().kept().mayOwn(type, whole)),
        loan ->
            !isSeen
                || !effects.changed().isEmpty()
                || taken(effects, scene)
                    .anyMatch(field -> Loans.isLentElement(loan, elementOf(field), scene)),
        loss,
        scene);
  }

  /** A method may have taken something out of the fields of any objects of a class. */
  static void disturbed(Call call, Effects effects, Loss loss, Scene scene) {
    taken(effects, scene)
        .forEach(
            field ->
                end(
                    (whole, keeper) -> isReached(field, effects, call, keeper, whole, scene),
                    loan -> Loans.isLentElement(loan, elementOf(field), scene),
                    loss,
                    scene));
  }

  /** The owning fields out of which some code may have taken something. */
  private static Stream<VariableElement> taken(Effects effects, Scene scene) {
    Stream<VariableElement> containers =
        effects.emptied().stream().filter(each -> Lenders.elementOf(each.asType()) != null);
    return Stream.concat(containers, Lenders.replaced(effects))
        .filter(
            variable ->
                variable.getKind().isField() && scene.body().contracts().kept().owns(variable))
        .distinct();
  }

  /** Whether what a method of a tracked object gave may be what one of its fields keeps. */
  static boolean mayGive(VariableElement field, Value loan, Scene scene) {
    return Loans.isGiven(loan, scene) && Loans.isLentElement(loan, elementOf(field), scene);
  }

  private static @Nullable TypeMirror elementOf(VariableElement field) {
    TypeMirror element = Lenders.elementOf(field.asType());
    return element == null ? field.asType() : element;
  }

  private static boolean isReached(
      VariableElement field,
      Effects effects,
      Call call,
      Value keeper,
      TypeMirror whole,
      Scene scene) {
    TypeMirror owner = field.getEnclosingElement().asType();
    return Aliases.mayBeOf(whole, owner, scene)
        ? effects.emptied().contains(field) && mayReach(call, owner, keeper, scene)
        : mayReachInside(call, owner, keeper, whole, scene);
  }

  /** Whether a call may do something to an object: to its own, or to any that others have. */
  private static boolean mayReach(Call call, TypeMirror owner, Value keeper, Scene scene) {
    boolean isOf =
        call.receiver() != null && Aliases.mayBeOf(call.receiver().getType(), owner, scene);
    return mayBeGiven(call, owner, keeper, scene) || (!keeper.duty() && !isOf);
  }

  /** Whether a call may do something to what an object keeps: by that, or by what it is given. */
  private static boolean mayReachInside(
      Call call, TypeMirror owner, Value keeper, TypeMirror whole, Scene scene) {
    KeptObjects kept = scene.body().contracts().kept();
    if (!kept.mayKeep(whole, owner)) {
      return false;
    } else if (mayBeGiven(call, whole, keeper, scene)) {
      return true;
    } else if (operands(call, owner, scene).findAny().isPresent()) {
      return operands(call, owner, scene)
          .anyMatch(o -> mayBeInside(ReadFrom.place(o, scene), o.getType(), keeper, whole, scene));
    }
    // What nothing given leads to is in a static field, and the keeper may have it, too.
    return !keeper.duty()
        && !kept.mayKeep(owner, whole)
        && (call.operands().stream().anyMatch(o -> leadsTo(whole, o.node().getType(), scene))
            || call.operands().stream().noneMatch(o -> leadsTo(owner, o.node().getType(), scene)));
  }

  private static boolean mayBeGiven(Call call, TypeMirror type, Value keeper, Scene scene) {
    Held reference = new Held.Reference(keeper.id());
    return operands(call, type, scene)
        .anyMatch(o -> OneObject.mayBe(reference, scene.held(o), scene));
  }

  private static Stream<Node> operands(Call call, TypeMirror type, Scene scene) {
    return call.operands().stream()
        .map(Operand::node)
        .filter(node -> Aliases.mayBeOf(node.getType(), type, scene));
  }

  /** Whether all objects of a class may be had from another one, or from a container. */
  private static boolean leadsTo(TypeMirror type, TypeMirror from, Scene scene) {
    return scene.body().contracts().kept().mayKeep(from, type) || Nameless.keeps(from, type, scene);
  }

  // Objects inside others ----------------------------------------------------------------------

  /**
   * Whether an object may be kept inside a tracked one.
   *
   * @param own where the object was read from; null where nobody knows
   * @param type its type
   */
  static boolean mayBeInside(
      @Nullable Place own, TypeMirror type, Value keeper, TypeMirror whole, Scene scene) {
    Place root = own;
    for (Place each = own; each != null; each = Aliases.objectOf(each)) {
      if (mayBelong(each, keeper, whole, scene)) {
        return true;
      }
      root = each;
    }
    return scene.body().contracts().kept().mayBePart(type, whole)
        && !isMadeHere(root, scene)
        && (isOfAnybody(root, scene)
            || (!Aliases.staysInItsField(type, scene) && !isApart(own, type, whole, scene)));
  }

  /** Whether what begins a way to an object was made here, and nobody else has it. */
  private static boolean isMadeHere(@Nullable Place root, Scene scene) {
    if (root == null) {
      return false;
    } else if (root.inside() != null) {
      Value object = scene.world().value(root.inside());
      return object != null && object.isBystander() && object.duty();
    }
    Value object = scene.world().valueIn(root);
    return object != null && object.duty();
  }

  /** Whether what begins a way to an object may belong to others, too, by whatever name. */
  private static boolean isOfAnybody(@Nullable Place root, Scene scene) {
    if (root == null || root instanceof Place.Local) {
      return true;
    }
    if (root.inside() == null) {
      return false;
    }
    Value object = scene.world().value(root.inside());
    return object == null || object.isBystander(); // it is not known any more, or not followed
  }

  /**
   * Whether an object is another than all that those of a class keep, by how each was made.
   *
   * @param own where the object is, or a field or slot inside it
   */
  private static boolean isApart(Place own, TypeMirror type, TypeMirror whole, Scene scene) {
    Place object = own;
    while (object != null
        && !(object instanceof Place.Slot)
        && !Aliases.mayBeOf(Aliases.typeOf(object, scene), type, scene)) {
      object = Aliases.objectOf(object);
    }
    VariableElement field =
        object == null || object instanceof Place.Slot ? null : Places.fieldOf(object);
    if (field == null && !(object instanceof Place.Slot)) {
      return !lends(type, scene); // or else it may be asked by whoever keeps it
    }
    OwnParts parts = scene.body().file().effects().ownParts();
    KeptObjects kept = scene.body().contracts().kept();
    TypeMirror owner = field == null ? null : field.getEnclosingElement().asType();
    boolean isMade = field != null && parts.isOnlyMade(field);
    return (field != null && parts.isUnshared(field) && !kept.mayKeep(whole, owner))
        || kept.isKeptBy(
            whole,
            type,
            each ->
                // The same field of two objects is that of two; of two wholes, that has been seen.
                (!each.equals(field) || Aliases.mayBeOf(whole, owner, scene))
                    && (parts.isUnshared(each) || (isMade && parts.isPart(each))));
  }

  /** Whether the objects of a class lend what they own to whoever asks, or show it in a field. */
  private static boolean lends(TypeMirror type, Scene scene) {
    Contracts contracts = scene.body().contracts();
    TypeMirror each = type;
    while (each instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      boolean isAsked =
          ElementFilter.methodsIn(element.getEnclosedElements()).stream()
              .flatMap(method -> contracts.of(method).result().owners().stream())
              .anyMatch(lender -> lender instanceof Ref.This || lender instanceof Ref.ThisField);
      boolean isShown =
          ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
              .anyMatch(
                  field ->
                      !field.getModifiers().contains(Modifier.PRIVATE)
                          && contracts.kept().owns(field));
      if (isAsked || isShown) {
        return true;
      }
      each = element.getSuperclass();
    }
    return false;
  }

  /** Whether a place may belong to an object. */
  private static boolean mayBelong(Place place, Value keeper, TypeMirror whole, Scene scene) {
    Place object = Aliases.objectOf(place);
    VariableElement field = place.inside() == null ? null : Places.fieldOf(place);
    TypeMirror type =
        field != null
            ? field.getEnclosingElement().asType()
            : object == null ? null : Aliases.typeOf(object, scene);
    Held reference = new Held.Reference(keeper.id());
    return Aliases.mayBeOf(type, whole, scene)
        && OneObject.mayBe(OneObject.holding(place, scene), reference, scene);
  }

  private static void end(
      BiPredicate<TypeMirror, Value> which, Predicate<Value> what, Loss loss, Scene scene) {
    Loans.keepers(
            (place, keeper) -> {
              TypeMirror whole = Aliases.typeOf(place, scene);
              return !keeper.isBystander() && whole != null && which.test(whole, keeper);
            },
            scene)
        .forEach(
            keeper ->
                Loans.loansOf(keeper, scene).stream()
                    .filter(loan -> Loans.isGiven(loan, scene) && what.test(loan))
                    .forEach(loan -> scene.world().lose(loan.id(), loss)));
  }
}
