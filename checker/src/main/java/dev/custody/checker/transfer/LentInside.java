package dev.custody.checker.transfer;

import com.sun.source.tree.Tree;
import dev.custody.checker.contracts.Demand;
import dev.custody.checker.contracts.Effects;
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
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.dataflow.cfg.node.Node;
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
record LentInside(Call call, Map<Operand, Set<VariableElement>> lent) {

  /** Looks before the call is known to have changed anything. */
  static LentInside of(Call call, Scene scene) {
    Map<Operand, Set<VariableElement>> lent = new LinkedHashMap<>();
    if (scene.body().file().effects().knows(call.method())) {
      for (Operand operand : call.operands()) {
        Value value = scene.value(operand.node());
        boolean isLent = operand.demand() == Demand.SHARED || operand.demand() == Demand.EXCLUSIVE;
        if (isLent && value != null && !value.isGone() && value.contents() == null) {
          Set<VariableElement> keepers = keepers(value, call, scene);
          if (!keepers.isEmpty()) {
            lent.put(operand, keepers);
          }
        }
      }
    }
    return new LentInside(call, lent);
  }

  /** Who keeps a value, or what lends it, as the method called sees them. */
  private static Set<VariableElement> keepers(Value lent, Call call, Scene scene) {
    Set<VariableElement> found = new LinkedHashSet<>();
    Set<ValueId> seen = new HashSet<>(); // a loop may lend a value by itself
    Deque<Value> open = new ArrayDeque<>(Set.of(lent));
    while (!open.isEmpty()) {
      Value value = open.remove();
      VariableElement field = value.home() == null ? null : fieldOf(value.home(), call, scene);
      if (field != null) {
        found.add(field);
      }
      for (ValueId id : value.owners()) {
        Value owner = scene.world().value(id);
        if (owner != null && isThis(owner, call, scene)) {
          found.addAll(emptied(call, scene));
        } else if (owner != null && seen.add(id)) {
          open.add(owner);
        }
      }
    }
    return found;
  }

  /** The field of the object that a method is called on, or a static one, that a place is. */
  private static @Nullable VariableElement fieldOf(Place home, Call call, Scene scene) {
    if (home instanceof Place.Static kept) {
      return kept.field();
    } else if (home instanceof Place.Slot slot) {
      return fieldOf(slot.array(), call, scene);
    } else if (call.receiver() == null) {
      return null;
    } else if (home instanceof Place.Inside inside) {
      return scene.held(call.receiver()) instanceof Held.Reference object
              && object.id().equals(inside.object())
          ? inside.field()
          : null;
    }
    return home instanceof Place.Field field
            && isAt(call.receiver(), field.object(), scene)
            && isOf(field.field(), call.method())
        ? field.field()
        : null;
  }

  /** Whether an object is what a place refers to, by whatever name. */
  private static boolean isAt(Node object, Place place, Scene scene) {
    return place.equals(Places.of(object, scene))
        || (scene.held(object) instanceof Held.Reference held
            && held.equals(scene.world().held(place)));
  }

  private static boolean isOf(VariableElement field, ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement type
        && Inheritance.inherits(type, field.getEnclosingElement());
  }

  /** Whether a value is the object that a method is called on. */
  private static boolean isThis(Value owner, Call call, Scene scene) {
    if (!owner.isBystander() || call.receiver() == null) {
      return false;
    }
    Place object =
        Interference.isOnThis(call, scene)
            ? new Place.This()
            : Places.of(call.receiver(), scene); // which an argument may have made a value
    return object != null && owner.equals(scene.world().valueIn(object));
  }

  /** What an object that lends by a method may have lent: what the call takes out of its fields. */
  private static Set<VariableElement> emptied(Call call, Scene scene) {
    Effects effects = Interference.effects(call, scene);
    Set<VariableElement> fields = new LinkedHashSet<>(effects.written());
    effects.emptied().stream().filter(v -> v.getKind().isField()).forEach(fields::add);
    fields.removeIf(
        field ->
            !isOf(field, call.method())
                || (!scene.body().contracts().ofField(field).owns()
                    && contents(field, scene) == null));
    return fields;
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

  private @Nullable Tree endsBeforeUse(Operand operand, Set<VariableElement> keepers, Scene scene) {
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

  private static void bind(VariableElement keeper, Set<ValueId> owners, Scene scene) {
    Place place =
        keeper.getModifiers().contains(Modifier.STATIC)
            ? new Place.Static(keeper)
            : new Place.Field(new Place.This(), keeper);
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
