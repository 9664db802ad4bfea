package dev.custody.checker.transfer;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Effects;
import dev.custody.checker.contracts.KeptObjects;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.dataflow.cfg.node.ArrayAccessNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Objects that lend what they keep. Their loans end when something is taken out of what they keep,
 * by whatever way that is reached: by a method, by a field, by another name, through what they keep
 * inside.
 */
final class Lenders {

  private Lenders() {}

  // Methods ------------------------------------------------------------------------------------

  /** A method of an object may have given away something that the object keeps. */
  static void changed(Call call, Node object, Loss loss, Scene scene) {
    Value itself = scene.value(object);
    if (itself != null) {
      Loans.end(itself, loss, scene);
    }
    LentData.changed(call, object, loss, scene);
    Place own = ReadFrom.place(object, scene);
    boolean isSeen = scene.body().file().effects().knows(call.method());
    if (!isSeen && !call.isOfLibrary()) {
      endInside(itself, own, object.getType(), loss, scene);
    }
    if (isMadeHere(itself)) {
      return; // nobody else keeps it
    }
    KeptObjects kept = scene.body().contracts().kept();
    endOthers(
        (place, keeper) -> {
          TypeMirror type = Aliases.typeOf(place, scene);
          Place from = ReadFrom.of(place, scene);
          boolean isDistinct =
              own != null && Aliases.areDistinctObjects(from, own, object.getType(), scene);
          return !keeper.equals(itself)
              && !isDistinct
              && ((!isMadeHere(keeper) && Aliases.mayBeOf(type, object.getType(), scene))
                  || (!isSeen && InnerObjects.mayBeAround(type, object.getType()))
                  || (!isSeen // what a method of the file does is known by the fields it empties
                      && type != null
                      && kept.mayKeep(type, object.getType())
                      && kept.mayOwn(object.getType(), type)));
        },
        loss,
        scene);
    TrackedLenders.changed(call, object, loss, scene);
  }

  /** Ends what the objects and containers have lent that an object keeps, or may keep and owns. */
  private static void endInside(
      @Nullable Value whole, @Nullable Place own, TypeMirror type, Loss loss, Scene scene) {
    Loans.keepers(
            (place, keeper) ->
                (keeper.isBystander() || keeper.contents() != null)
                    && (isAround(whole, own, ReadFrom.of(place, scene))
                        || (place instanceof Place.Unnamed unnamed
                            && mayOwn(type, unnamed.type().asType(), scene))),
            scene)
        .forEach(keeper -> Loans.end(keeper, loss, scene));
  }

  /** Whether an object may keep another one that does not know it; a mere name owns nothing. */
  private static boolean mayOwn(TypeMirror object, TypeMirror inside, Scene scene) {
    KeptObjects kept = scene.body().contracts().kept();
    return kept.mayBePart(inside, object) && kept.mayOwn(object, inside);
  }

  /** A method of the file may have emptied fields of any objects of a class. */
  static void disturbed(Call call, Effects effects, Loss loss, Scene scene) {
    if (isUnseenOfItsOwn(call, scene)) {
      return;
    }
    Place own = call.receiver() == null ? null : ReadFrom.place(call.receiver(), scene);
    KeptObjects kept = scene.body().contracts().kept();
    LentData.disturbed(call, effects, loss, scene);
    endOthers(
        (place, keeper) -> {
          TypeMirror type = Aliases.typeOf(place, scene);
          boolean isDistinct =
              own != null
                  && Aliases.areDistinctObjects(
                      ReadFrom.of(place, scene), own, call.receiver().getType(), scene);
          boolean isUnknown = isMadeHere(keeper) && !isOperand(keeper, call, scene);
          return !isDistinct
              && type != null
              && ((place instanceof Place.Unnamed
                      && touched(effects).anyMatch(each -> Aliases.mayBeOf(each, type, scene)))
                  || emptied(effects, type, scene)
                      .anyMatch(
                          each ->
                              (!isUnknown && Aliases.mayBeOf(each, type, scene))
                                  || kept.mayKeep(type, each)));
        },
        loss,
        scene);
    TrackedLenders.disturbed(call, effects, loss, scene);
  }

  /**
   * What this body made of nothing, and nobody else has, is no other's name, nor shares with it.
   */
  private static boolean isMadeHere(@Nullable Value object) {
    return object != null
        && object.isBystander()
        && object.duty()
        && object.origin().at() instanceof NewClassTree made
        && made.getArguments().isEmpty()
        && !InnerObjects.isInner(TreeUtils.typeOf(made));
  }

  /** What nobody else has, and is shown nothing, changes nothing but itself. */
  private static boolean isUnseenOfItsOwn(Call call, Scene scene) {
    return call.receiver() != null
        && call.operands().size() == 1
        && isMadeHere(scene.value(call.receiver()))
        && !scene.body().file().effects().knows(call.method());
  }

  static boolean isOperand(Value keeper, Call call, Scene scene) {
    return call.operands().stream().anyMatch(o -> keeper.equals(scene.value(o.node())));
  }

  /** The classes whose objects some code may have changed. */
  private static Stream<TypeMirror> touched(Effects effects) {
    return Stream.concat(
        effects.changed().stream().map(TypeElement::asType), owners(effects.emptied().stream()));
  }

  /** The classes whose objects some code may have taken something out of. */
  static Stream<TypeMirror> emptied(Effects effects, TypeMirror whole, Scene scene) {
    KeptObjects kept = scene.body().contracts().kept();
    return Stream.concat(
        effects.changed().stream()
            .map(TypeElement::asType)
            .filter(type -> kept.mayOwn(type, whole)),
        owners(
            effects.emptied().stream()
                .filter(variable -> variable.getKind().isField() && kept.owns(variable))));
  }

  /** The fields that some code may write anew; a final one is set where its object is made. */
  static Stream<VariableElement> replaced(Effects effects) {
    return effects.written().stream()
        .filter(field -> !field.getModifiers().contains(Modifier.FINAL));
  }

  static Stream<TypeMirror> owners(Stream<VariableElement> fields) {
    return fields
        .map(VariableElement::getEnclosingElement)
        .filter(TypeElement.class::isInstance)
        .map(type -> ((TypeElement) type).asType());
  }

  private static void endOthers(BiPredicate<Place, Value> which, Loss loss, Scene scene) {
    Loans.keepers((place, value) -> value.isBystander() && which.test(place, value), scene)
        .forEach(keeper -> Loans.end(keeper, loss, scene));
  }

  // Fields and containers ----------------------------------------------------------------------

  /** Elements may have left a container: whoever keeps that, or lent it, has them no longer. */
  static void taken(Node container, Loss loss, Scene scene) {
    TypeMirror element = elementOf(container.getType());
    Value value = scene.value(container);
    Set<Value> chain =
        value == null ? Set.of() : scene.world().lenders(value, (lent, lender) -> true);
    boolean isNameless = true;
    for (Value each : chain) {
      boolean isContainer = each.contents() != null && !each.isBystander();
      isNameless &= isContainer && !each.duty() && !isOfField(each);
      if (each.home() != null) {
        Place from = each.equals(value) ? ReadFrom.place(container, scene) : null;
        emptied(each.home(), from, chain, element, loss, scene);
      }
      if (!isContainer) {
        Loans.endBeside(each, chain, element, loss, scene);
      }
    }
    if (isNameless) {
      takenNameless(container.getType(), chain, element, loss, scene);
    }
  }

  /** Likewise of a container that an iterator goes through, or that a closure has. */
  static void taken(Value container, TypeMirror type, Loss loss, Scene scene) {
    if (!container.duty() && !isOfField(container)) {
      Set<Value> chain = scene.world().lenders(container, (lent, lender) -> true);
      takenNameless(type, chain, elementOf(type), loss, scene);
    }
  }

  private static void takenNameless(
      TypeMirror container,
      Set<Value> chain,
      @Nullable TypeMirror element,
      Loss loss,
      Scene scene) {
    KeptObjects kept = scene.body().contracts().kept();
    Loans.keepers(
            (place, keeper) ->
                keeper.isBystander() && kept.mayKeep(Aliases.typeOf(place, scene), container),
            scene)
        .forEach(keeper -> Loans.endBeside(keeper, chain, element, loss, scene));
  }

  private static boolean isOfField(Value container) {
    return container.home() != null && Places.fieldOf(container.home()) != null;
  }

  /** What a container keeps; of a map, what it keeps by its keys. */
  static @Nullable TypeMirror elementOf(TypeMirror container) {
    if (container instanceof ArrayType array) {
      return array.getComponentType();
    }
    List<? extends TypeMirror> arguments =
        container instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    return arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
  }

  /** A slot has been emptied: of the array of a field, by its own name or that of a variable. */
  static void emptied(ArrayAccessNode slot, @Nullable Place place, Tree store, Scene scene) {
    Place array = place == null ? Places.of(slot.getArray(), scene) : place;
    if (array != null && Places.fieldOf(array) != null) {
      emptied(array, store, scene);
    } else {
      String name = Spelling.of(slot);
      taken(slot.getArray(), new Loss(store, "the store to '" + name + "' replaced it"), scene);
    }
  }

  /** A field has been emptied, or a slot of the array that it keeps. */
  static void emptied(Place field, Tree store, Scene scene) {
    Loss loss = new Loss(store, "the store to '" + field.spelling() + "' replaced it");
    TypeMirror type = Aliases.typeOf(field, scene);
    TypeMirror element = type instanceof ArrayType ? elementOf(type) : type;
    emptied(field, null, Set.of(), element, loss, scene);
  }

  private static void emptied(
      Place home,
      @Nullable Place source,
      Set<Value> chain,
      @Nullable TypeMirror element,
      Loss loss,
      Scene scene) {
    VariableElement field = Places.fieldOf(home);
    if (field == null || !(field.getEnclosingElement() instanceof TypeElement owner)) {
      return;
    }
    Place root = home instanceof Place.Slot slot ? rootOf(slot) : home;
    Place from = source == null ? ReadFrom.of(root, scene) : source;
    Place object = Aliases.objectOf(root);
    Value around = root instanceof Place.Inside in ? scene.world().value(in.object()) : null;
    KeptObjects kept = scene.body().contracts().kept();
    Loans.keepers(
            (place, keeper) -> {
              if (isAround(keeper, place, home)) {
                return true;
              }
              TypeMirror type = Aliases.typeOf(place, scene);
              if (!keeper.isBystander()) {
                return type != null
                    && TrackedLenders.mayBeInside(from, owner.asType(), keeper, type, scene);
              }
              boolean isDistinct =
                  object != null
                      && Aliases.areDistinctObjects(place, object, owner.asType(), scene);
              return !isDistinct
                  && !isMadeHere(around)
                  && ((!isMadeHere(keeper) && Aliases.mayBeOf(type, owner.asType(), scene))
                      || kept.mayKeep(type, owner.asType()));
            },
            scene)
        .forEach(keeper -> Loans.endBeside(keeper, chain, element, loss, scene));
    LentData.emptied(around, from, owner.asType(), chain, element, loss, scene);
  }

  private static Place rootOf(Place.Slot slot) {
    return slot.array() instanceof Place.Slot inner ? rootOf(inner) : slot.array();
  }

  /** Whether the way to a place leads through an object. */
  private static boolean isAround(@Nullable Value object, @Nullable Place where, Place inside) {
    Place above = Aliases.objectOf(inside);
    return (object != null && object.id().equals(inside.inside()))
        || (above != null && (above.equals(where) || isAround(object, where, above)));
  }
}
