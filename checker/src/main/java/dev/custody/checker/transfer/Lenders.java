package dev.custody.checker.transfer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Effects;
import dev.custody.checker.contracts.KeptObjects;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
      end(itself, loss, scene);
      LentData.changed(call, itself, loss, scene);
    }
    if (isMadeHere(itself)) {
      return; // nobody else keeps it
    }
    Place own = Places.of(object, scene);
    boolean isSeen = scene.body().file().effects().knows(call.method());
    KeptObjects kept = scene.body().contracts().kept();
    endOthers(
        (place, keeper) -> {
          TypeMirror type = Aliases.typeOf(place, scene);
          boolean isDistinct =
              own != null && Aliases.areDistinctObjects(place, own, object.getType(), scene);
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
    if (own != null) {
      changedInside(own, call, object.getType(), loss, scene);
    }
  }

  /** A tracked object keeps the one that has changed; no other object does. */
  private static void changedInside(
      Place part, Call call, TypeMirror type, Loss loss, Scene scene) {
    boolean isSeen = scene.body().file().effects().knows(call.method());
    Effects effects = Interference.effects(call, scene);
    keepers(
            (place, keeper) -> {
              TypeMirror whole = Aliases.typeOf(place, scene);
              return !keeper.isBystander()
                  && isAround(keeper, place, part)
                  && whole != null
                  && (isSeen
                      ? emptied(effects, whole, scene).findAny().isPresent()
                      : scene.body().contracts().kept().mayOwn(type, whole));
            },
            scene)
        .forEach(
            keeper ->
                loansOf(keeper, scene).stream()
                    .filter(loan -> isGiven(loan, scene))
                    .forEach(loan -> scene.world().lose(loan.id(), loss)));
  }

  /** Whether a loan is a tracked object that a method gave. */
  private static boolean isGiven(Value loan, Scene scene) {
    return loan.home() == null
        && loan.contents() == null
        && loan.origin().at() instanceof MethodInvocationTree made
        && scene.body().contracts().types().isTracked(TreeUtils.typeOf(made));
  }

  /** A method of the file may have emptied fields of any objects of a class. */
  static void disturbed(Call call, Effects effects, Loss loss, Scene scene) {
    Place own = call.receiver() == null ? null : Places.of(call.receiver(), scene);
    KeptObjects kept = scene.body().contracts().kept();
    LentData.disturbed(call, effects, loss, scene);
    endOthers(
        (place, keeper) -> {
          TypeMirror type = Aliases.typeOf(place, scene);
          boolean isDistinct =
              own != null
                  && Aliases.areDistinctObjects(place, own, call.receiver().getType(), scene);
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
    effects.emptied().stream()
        .filter(variable -> variable.getKind().isField() && kept.owns(variable))
        .forEach(field -> drained(field, call, loss, scene));
  }

  /** A tracked object lends much; what it gave out of a field that has been emptied has ended. */
  private static void drained(VariableElement field, Call call, Loss loss, Scene scene) {
    TypeMirror owner = field.getEnclosingElement().asType();
    TypeMirror element = elementOf(field.asType());
    KeptObjects kept = scene.body().contracts().kept();
    keepers(
            (place, keeper) ->
                !keeper.isBystander()
                    && (Aliases.mayBeOf(Aliases.typeOf(place, scene), owner, scene)
                        ? mayReach(call, owner, place, keeper, scene)
                        : isOperand(keeper, call, scene)
                            && kept.mayKeep(Aliases.typeOf(place, scene), owner)),
            scene)
        .forEach(
            keeper ->
                loansOf(keeper, scene).stream()
                    .filter(loan -> isGiven(loan, scene) && isLentElement(loan, element, scene))
                    .forEach(loan -> scene.world().lose(loan.id(), loss)));
  }

  /** Whether a call may do something to an object: to its own, or to any that others have. */
  private static boolean mayReach(
      Call call, TypeMirror owner, Place place, Value keeper, Scene scene) {
    return call.operands().stream()
            .filter(o -> Aliases.mayBeOf(o.node().getType(), owner, scene))
            .anyMatch(o -> OneObject.mayBe(scene.world().held(place), scene.held(o.node()), scene))
        || (!keeper.duty() && !isOf(call, owner, scene));
  }

  /** Whether a call is made on an object of a class, and so is about that. */
  private static boolean isOf(Call call, TypeMirror owner, Scene scene) {
    return call.receiver() != null && Aliases.mayBeOf(call.receiver().getType(), owner, scene);
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

  private static boolean isOperand(Value keeper, Call call, Scene scene) {
    return call.operands().stream().anyMatch(o -> keeper.equals(scene.value(o.node())));
  }

  /** The classes whose objects some code may have changed. */
  private static Stream<TypeMirror> touched(Effects effects) {
    return Stream.concat(
        effects.changed().stream().map(TypeElement::asType), owners(effects.emptied().stream()));
  }

  /** The classes whose objects some code may have taken something out of. */
  private static Stream<TypeMirror> emptied(Effects effects, TypeMirror whole, Scene scene) {
    KeptObjects kept = scene.body().contracts().kept();
    return Stream.concat(
        effects.changed().stream()
            .map(TypeElement::asType)
            .filter(type -> kept.mayOwn(type, whole)),
        owners(
            effects.emptied().stream()
                .filter(variable -> variable.getKind().isField() && kept.owns(variable))));
  }

  private static Stream<TypeMirror> owners(Stream<VariableElement> fields) {
    return fields
        .map(VariableElement::getEnclosingElement)
        .filter(TypeElement.class::isInstance)
        .map(type -> ((TypeElement) type).asType());
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
        emptied(each.home(), chain, element, loss, scene);
      }
      if (!isContainer) {
        endBeside(each, chain, element, loss, scene);
      }
    }
    if (isNameless) {
      KeptObjects kept = scene.body().contracts().kept();
      keepers(
              (place, keeper) ->
                  keeper.isBystander()
                      && kept.mayKeep(Aliases.typeOf(place, scene), container.getType()),
              scene)
          .forEach(keeper -> endBeside(keeper, chain, element, loss, scene));
    }
  }

  private static boolean isOfField(Value container) {
    return container.home() != null && Places.fieldOf(container.home()) != null;
  }

  /** What a container keeps; of a map, what it keeps by its keys. */
  private static @Nullable TypeMirror elementOf(TypeMirror container) {
    if (container instanceof ArrayType array) {
      return array.getComponentType();
    }
    List<? extends TypeMirror> arguments =
        container instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    return arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
  }

  /** A field has been emptied, or a slot of the array that it keeps. */
  static void emptied(Place field, Tree store, Scene scene) {
    Loss loss = new Loss(store, "the store to '" + field.spelling() + "' replaced it");
    emptied(field, Set.of(), Aliases.typeOf(field, scene), loss, scene);
  }

  private static void emptied(
      Place home, Set<Value> chain, @Nullable TypeMirror element, Loss loss, Scene scene) {
    VariableElement field = Places.fieldOf(home);
    if (field == null || !(field.getEnclosingElement() instanceof TypeElement owner)) {
      return;
    }
    Place root = home instanceof Place.Slot slot ? rootOf(slot) : home;
    Place object = Aliases.objectOf(root);
    Value around = root instanceof Place.Inside in ? scene.world().value(in.object()) : null;
    KeptObjects kept = scene.body().contracts().kept();
    keepers(
            (place, keeper) -> {
              if (isAround(keeper, place, home)) {
                return true;
              }
              TypeMirror type = Aliases.typeOf(place, scene);
              boolean isDistinct =
                  object != null
                      && Aliases.areDistinctObjects(place, object, owner.asType(), scene);
              return !isDistinct
                  && !isMadeHere(around)
                  && keeper.isBystander()
                  && ((!isMadeHere(keeper) && Aliases.mayBeOf(type, owner.asType(), scene))
                      || kept.mayKeep(type, owner.asType()));
            },
            scene)
        .forEach(keeper -> endBeside(keeper, chain, element, loss, scene));
  }

  private static Place rootOf(Place.Slot slot) {
    return slot.array() instanceof Place.Slot inner ? rootOf(inner) : slot.array();
  }

  /** Whether the way to a place leads through an object. */
  private static boolean isAround(Value keeper, Place where, Place inside) {
    Place above = Aliases.objectOf(inside);
    return keeper.id().equals(inside.inside())
        || (above != null && (above.equals(where) || isAround(keeper, where, above)));
  }

  // Loans --------------------------------------------------------------------------------------

  private static void endOthers(BiPredicate<Place, Value> which, Loss loss, Scene scene) {
    keepers((place, value) -> value.isBystander() && which.test(place, value), scene)
        .forEach(keeper -> end(keeper, loss, scene));
  }

  private static Set<Value> keepers(BiPredicate<Place, Value> which, Scene scene) {
    Set<Value> found = new LinkedHashSet<>();
    Set<ValueId> lending = lending(scene); // of the others, nothing ends
    if (lending.isEmpty()) {
      return found;
    }
    for (Place place : scene.world().places().keySet()) {
      Value value = scene.world().valueIn(place);
      boolean mayLend = value != null && (value.isBystander() || value.contents() == null);
      if (value != null && mayLend && lending.contains(value.id()) && which.test(place, value)) {
        found.add(value);
      }
    }
    return found;
  }

  private static Set<ValueId> lending(Scene scene) {
    Set<ValueId> lending = new HashSet<>();
    for (Value loan : scene.world().values()) {
      if (!loan.isGone()) {
        lending.addAll(loan.owners());
      }
    }
    return lending;
  }

  /** Ends what an object lent; what its final fields refer to stays where it is. */
  static void end(Value keeper, Loss loss, Scene scene) {
    for (Value loan : loansOf(keeper, scene)) {
      if (keeper.isBystander() && isFinalOf(keeper, loan)) {
        scene.world().endLoans(loan.id(), loss, false);
      } else {
        scene.world().lose(loan.id(), loss);
      }
    }
  }

  /**
   * Ends what an object lent by its methods, for something is gone from it.
   *
   * @param chain the containers that it was taken from, which are still there
   */
  private static void endBeside(
      Value keeper, Set<Value> chain, @Nullable TypeMirror element, Loss loss, Scene scene) {
    for (Value loan : loansOf(keeper, scene)) {
      boolean mayBeIt = keeper.isBystander() || isLentElement(loan, element, scene);
      if (mayBeIt && !livesIn(keeper, loan) && !chain.contains(loan)) {
        scene.world().lose(loan.id(), loss);
      }
    }
  }

  private static List<Value> loansOf(Value keeper, Scene scene) {
    return scene.world().values().stream()
        .filter(loan -> loan.owners().contains(keeper.id()) && !loan.isGone())
        .toList();
  }

  /** A tracked object lends much else; of that, what a method gave may have been the element. */
  private static boolean isLentElement(Value loan, @Nullable TypeMirror element, Scene scene) {
    return loan.contents() == null
        && loan.origin().at() instanceof ExpressionTree made
        && Aliases.mayBeOf(TreeUtils.typeOf(made), element, scene);
  }

  private static boolean isFinalOf(Value keeper, Value loan) {
    VariableElement field =
        livesIn(keeper, loan) && loan.home() instanceof Place.Inside inside ? inside.field() : null;
    return field != null && field.getModifiers().contains(Modifier.FINAL);
  }

  private static boolean livesIn(Value keeper, Value loan) {
    Place home = loan.home();
    while (home != null && home.inside() == null) {
      home = Aliases.objectOf(home);
    }
    return home != null && keeper.id().equals(home.inside());
  }
}
