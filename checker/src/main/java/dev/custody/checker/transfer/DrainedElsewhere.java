package dev.custody.checker.transfer;

import dev.custody.checker.contracts.Effects;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Loss;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Containers that a call changes by another name than the one that they are followed by here: that
 * of a field, or of a variable that a closure captures.
 */
final class DrainedElsewhere {

  private DrainedElsewhere() {}

  /** What a method, or a closure that it runs, may have taken out is lent no longer. */
  static void called(Effects effects, Loss loss, Scene scene) {
    for (VariableElement emptied : effects.emptied()) {
      if (emptied.getKind().isField()) {
        endLoans(ofField(emptied, scene), loss, scene);
      } else {
        captured(new Place.Local(emptied), loss, scene);
      }
    }
  }

  /** Containers that are in no field here may be the one that a field keeps. */
  private static Set<Value> ofField(VariableElement field, Scene scene) {
    Set<Value> found = others(null, null, field.asType(), scene);
    found.removeIf(value -> value.home() != null && Places.fieldOf(value.home()) != null);
    return found;
  }

  private static void captured(Place variable, Loss loss, Scene scene) {
    Value container = scene.world().valueIn(variable);
    TypeMirror type = Aliases.typeOf(variable, scene);
    if (container == null || container.contents() == null || type == null) {
      return;
    }
    Entries.forget(container.id(), scene);
    scene.world().forgetSize(container.id());
    if (isLent(container)) {
      scene.world().fill(container.id(), Fill.SOME);
      endLoans(others(variable, scene.world().held(variable), type, scene), loss, scene);
      takenInside(container, type, loss, scene);
    }
  }

  /** Who keeps the container, or one in it, may have lent what is gone. */
  private static void takenInside(Value container, TypeMirror type, Loss loss, Scene scene) {
    Set<String> seen = new HashSet<>(); // a container may be one of containers of its own class
    TypeMirror part = type;
    do {
      Lenders.taken(container, part, loss, scene);
      part = Lenders.elementOf(part);
    } while (part != null
        && !scene.body().contracts().containers().rootsOf(part).isEmpty()
        && seen.add(part.toString()));
  }

  /** What may be the same container by another name, or be inside of it. */
  private static Set<Value> others(
      @Nullable Place own, @Nullable Held held, TypeMirror type, Scene scene) {
    Set<Value> found =
        new LinkedHashSet<>(Interference.others(own, held, type, DrainedElsewhere::isLent, scene));
    for (Place place : List.copyOf(scene.world().places().keySet())) {
      Value value = scene.world().valueIn(place);
      TypeMirror part = Aliases.typeOf(place, scene);
      if (value != null && isLent(value) && part != null && Nameless.keeps(type, part, scene)) {
        found.add(value);
      }
    }
    return found;
  }

  /** Whether a container belongs to somebody else, who may have it by another name. */
  private static boolean isLent(Value container) {
    return container.contents() != null && container.isShared() && !container.duty();
  }

  private static void endLoans(Set<Value> containers, Loss loss, Scene scene) {
    for (Value container : containers) {
      scene.world().endLoans(container.id(), loss, false);
    }
  }
}
