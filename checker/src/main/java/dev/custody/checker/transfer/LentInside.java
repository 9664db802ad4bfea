package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.Effects;
import dev.custody.checker.contracts.LendingField;
import dev.custody.checker.contracts.Ref;
import dev.custody.checker.resources.Contents;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.Inheritance;
import dev.custody.checker.types.Qualifier;
import dev.custody.checker.types.TypeUses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.checkerframework.dataflow.cfg.node.SuperNode;
import org.jspecify.annotations.Nullable;

/**
 * The arguments that a call may end while it runs, because the method empties the field that lends
 * them. That is right for a method which uses the argument before, and so the method is followed
 * once more as somebody calls it who knows.
 *
 * @param call the call
 * @param lent the arguments that are there to be lent when it begins, and who keeps each
 */
record LentInside(Call call, Map<Operand, Set<LendingField>> lent) {

  /** Looks before the call is known to have changed anything. */
  static LentInside of(Call call, Scene scene) {
    Map<Operand, Set<LendingField>> lent = new LinkedHashMap<>();
    if (scene.body().file().effects().knows(call.method())) {
      for (Operand operand : call.operands()) {
        Value value = scene.value(operand.node());
        boolean isLent = operand.demand() == Demand.SHARED || operand.demand() == Demand.EXCLUSIVE;
        if (isLent && value != null && !value.isGone() && value.contents() == null) {
          Set<LendingField> keepers = keepers(value, operand, call, scene);
          if (!keepers.isEmpty()) {
            lent.put(operand, keepers);
          }
        }
      }
    }
    return new LentInside(call, lent);
  }

  /** Who keeps a value, or what lends it, as the method called sees them. */
  private static Set<LendingField> keepers(Value lent, Operand itself, Call call, Scene scene) {
    List<Operand> objects =
        call.operands().stream().filter(o -> !o.equals(itself) && typeOf(o, call) != null).toList();
    Set<LendingField> found = new LinkedHashSet<>();
    Set<ValueId> seen = new HashSet<>(); // a loop may lend a value by itself
    Deque<Value> open = new ArrayDeque<>(Set.of(lent));
    while (!open.isEmpty()) {
      Value value = open.remove();
      if (value.home() != null) {
        collect(value.home(), objects, call, scene, found);
      }
      for (ValueId id : value.owners()) {
        Value owner = scene.world().value(id);
        List<Operand> same =
            owner == null
                ? List.of()
                : objects.stream().filter(o -> isOne(owner, o, scene)).toList();
        same.forEach(o -> found.addAll(emptied(o, owner, value, call, scene)));
        if (owner != null && same.isEmpty() && seen.add(id)) {
          open.add(owner);
        }
      }
    }
    return found;
  }

  /** The class by which a method knows an object that it is called on, or given. */
  private static @Nullable TypeElement typeOf(Operand operand, Call call) {
    if (operand.ref() instanceof Ref.This) {
      return (TypeElement) call.method().getEnclosingElement();
    }
    VariableElement parameter = Containers.parameterOf(call, operand);
    return parameter != null && parameter.asType() instanceof DeclaredType declared
        ? (TypeElement) declared.asElement()
        : null;
  }

  /** The field of an object that the method knows, or a static one, that a place is. */
  private static void collect(
      Place home, List<Operand> objects, Call call, Scene scene, Set<LendingField> found) {
    Place root = home;
    while (root instanceof Place.Slot slot) {
      root = slot.array();
    }
    VariableElement field = Places.fieldOf(root);
    if (field != null && root instanceof Place.Static) {
      found.add(new LendingField(new Ref.This(), field));
    }
    for (Operand object : objects) {
      if (field != null && isOf(field, object, call) && isFieldOf(root, object, scene)) {
        found.add(new LendingField(object.ref(), field));
      }
    }
  }

  private static boolean isFieldOf(Place home, Operand object, Scene scene) {
    if (home instanceof Place.Inside inside) {
      Held of = new Held.Reference(inside.object());
      return OneObject.mayBe(of, scene.held(object.node()), scene);
    }
    return home instanceof Place.Field field
        && OneObject.mayBe(object.node(), field.object(), scene);
  }

  /**
   * Whether an object may have a field: the method, or one that overrides it, may know more of it.
   */
  private static boolean isOf(VariableElement field, Operand object, Call call) {
    TypeElement type = typeOf(object, call);
    return type != null
        && field.getEnclosingElement() instanceof TypeElement owner
        && (Inheritance.inherits(type, owner) || Inheritance.inherits(owner, type));
  }

  /** Whether a value may be the object that a method is called on, or given. */
  private static boolean isOne(Value owner, Operand object, Scene scene) {
    return (owner.isBystander() || owner.contents() == null)
        && scene.world().places().keySet().stream()
            .filter(place -> owner.equals(scene.world().valueIn(place)))
            .anyMatch(place -> OneObject.mayBe(object.node(), place, scene));
  }

  /** What an object that lends by a method may have lent: what the call takes out of its fields. */
  private static List<LendingField> emptied(
      Operand object, Value keeper, Value lent, Call call, Scene scene) {
    Effects effects = Interference.effects(call, scene);
    return Stream.concat(effects.written().stream(), effects.emptied().stream())
        .filter(field -> isOf(field, object, call))
        .filter(field -> keeper.isBystander() || TrackedLenders.mayGive(field, lent, scene))
        .filter(
            field ->
                scene.body().contracts().ofField(field).owns() || contents(field, scene) != null)
        .distinct()
        .map(field -> new LendingField(object.ref(), field))
        .toList();
  }

  private static @Nullable Contents contents(VariableElement keeper, Scene scene) {
    return Containers.contents(TypeUses.of(keeper), keeper.asType(), Fill.SOME, scene);
  }

  /** Tells of those that have ended, and that the method uses nevertheless. */
  void check(Scene scene) {
    lent.forEach(
        (operand, keepers) -> {
          Value value = scene.value(operand.node());
          Tree end =
              value != null && value.isGone() ? endsBeforeUse(operand, keepers, scene) : null;
          if (value != null && end != null) {
            Loss loss =
                new Loss(
                    end,
                    call.contract().name() + " emptied what keeps it and went on using it",
                    "Use it in that method before that line, or take the loan again there");
            scene.tell(
                new Step.Used(
                    value.heldAs(Qualifier.BORROWED).lost(loss),
                    Spelling.of(operand.node()),
                    false,
                    scene.at(operand.node())));
          }
        });
  }

  private @Nullable Tree endsBeforeUse(Operand operand, Set<LendingField> keepers, Scene scene) {
    VariableElement parameter = Containers.parameterOf(call, operand);
    if (parameter == null) {
      return null;
    }
    int index = call.method().getParameters().indexOf(parameter);
    Set<ExecutableElement> bodies = new LinkedHashSet<>(Set.of(call.method()));
    if (!(call.receiver() instanceof SuperNode)) {
      bodies.addAll(scene.body().file().effects().overridersOf(call.method()));
    }
    for (ExecutableElement body : bodies) {
      VariableElement lent = body.getParameters().get(index);
      Tree end = scene.body().file().emptying().endsBeforeUse(body, lent, keepers);
      if (end != null) {
        return end;
      }
    }
    return null;
  }

  /** A body that is followed for such a call finds its parameters lent by who keeps them. */
  static void enter(Scene scene) {
    scene
        .body()
        .lentBy()
        .forEach(
            (parameter, keepers) -> {
              Value value = scene.world().valueIn(new Place.Local(parameter));
              Set<ValueId> owners = new LinkedHashSet<>();
              keepers.forEach(keeper -> bind(keeper, owners, scene));
              if (value != null) {
                scene.world().put(value.lentBy(owners));
              }
            });
  }

  private static Place placeOf(LendingField lending, Scene scene) {
    if (lending.field().getModifiers().contains(Modifier.STATIC)) {
      return new Place.Static(lending.field());
    } else if (lending.object() instanceof Ref.Parameter given && scene.body().method() != null) {
      VariableElement object = scene.body().method().getParameters().get(given.index());
      return ReadFrom.of(new Place.Field(new Place.Local(object), lending.field()), scene);
    }
    return new Place.Field(new Place.This(), lending.field());
  }

  private static void bind(LendingField lending, Set<ValueId> owners, Scene scene) {
    VariableElement keeper = lending.field();
    Place place = placeOf(lending, scene);
    Tree at = scene.body().path().getLeaf();
    Qualifier qualifier = TypeUses.of(keeper).qualifier();
    if (scene.world().held(place) == null && contents(keeper, scene) != null) {
      Containers.keep(keeper, place, Fill.SOME, at, scene);
    } else if (scene.world().held(place) == null && qualifier != null && qualifier.hasDuty()) {
      Origin origin = new Origin(at, keeper.getSimpleName().toString());
      Held.Reference made = scene.make(keeper, qualifier, false, Set.of(), origin);
      scene.world().update(made.id(), value -> value.livingIn(place));
      scene.world().bind(place, made);
    }
    Value kept = scene.world().valueIn(place);
    if (kept != null) {
      owners.add(kept.id());
    }
  }
}
