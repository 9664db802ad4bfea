package dev.custody.checker.transfer;

import dev.custody.checker.contracts.ThreadReach;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Tells what goes into a container and comes out of it, where other threads may reach it too. */
final class SharedElements {

  private SharedElements() {}

  /** An element is taken out of a container, which may be an element of another. */
  static void taken(Call call, Value container, Scene scene) {
    Set<Value> whole = around(container, scene);
    whole.forEach(each -> taken(call, each.home(), scene));
    if (whole.stream().allMatch(each -> each.home() == null)) {
      takenInside(call, whole.stream().anyMatch(Value::duty), scene);
    }
  }

  private static void takenInside(Call call, Scene scene) {
    takenInside(call, false, scene);
  }

  /** Elements of a container that this body made are taken, too, where others captured it. */
  private static void takenInside(Call call, boolean isOwn, Scene scene) {
    VariableElement field = scene.body().file().reach().changedBy(call.tree(), true);
    String why =
        field == null || !mayHaveOwners(field, scene)
            ? null
            : scene.body().file().reach().objection(field, call.tree());
    if (field != null && why != null && !(isOwn && field.getKind().isField())) {
      scene.tell(new Step.TakenOut(field.getSimpleName().toString(), why, call.tree()));
    }
  }

  /** A container, and those that it is an element of. */
  private static Set<Value> around(Value container, Scene scene) {
    return scene
        .world()
        .lenders(container, (inner, outer) -> outer.contents() != null && !outer.isBystander());
  }

  /** An element is taken out of the container in a place, if it is in one. */
  static void taken(Call call, @Nullable Place home, Scene scene) {
    if (home != null) {
      scene.tell(
          new Step.TakenOut(
              home.spelling(), Places.objection(home, call.tree(), scene), call.tree()));
    }
  }

  /** An element is put, without their lock, where others take elements out. */
  static void put(Call call, Value container, Scene scene) {
    Set<Value> whole = around(container, scene);
    whole.forEach(each -> put(call, each.home(), scene));
    if (whole.stream().allMatch(each -> each.home() == null && !each.duty())) {
      putInside(call, scene);
    }
  }

  /** What a call does to a container that the text alone shows to be inside of a field's. */
  static void changedInside(Call call, Scene scene) {
    if (Containers.takes(call) && !Containers.takesOut(call)) {
      putInside(call, scene);
    } else {
      takenInside(call, scene);
    }
  }

  /** A container shows what it keeps to a helper, which may take elements out of that. */
  static void shown(Call call, Scene scene) {
    if (!Containers.takes(call) && !Containers.takesOut(call) && call.isOfLibrary()) {
      takenInside(call, scene);
    }
  }

  private static void putInside(Call call, Scene scene) {
    ThreadReach reach = scene.body().file().reach();
    VariableElement field = reach.changedBy(call.tree(), false);
    String why =
        field == null || !mayHaveOwners(field, scene)
            ? null
            : reach.objectionToFilling(field, call.tree());
    if (field != null && why != null) {
      scene.tell(new Step.PutIn(field.getSimpleName().toString(), why, call.tree()));
    }
  }

  /** A container of anything else may be changed as it likes. */
  private static boolean mayHaveOwners(VariableElement field, Scene scene) {
    return scene
        .body()
        .contracts()
        .kept()
        .mayHaveOwners(scene.typing().ofVariable(field), field.asType());
  }

  private static void put(Call call, @Nullable Place home, Scene scene) {
    String why =
        home != null && Stores.isOfThis(home)
            ? Places.objectionToFilling(home, call.tree(), scene)
            : null;
    if (home != null && why != null) {
      scene.tell(new Step.PutIn(home.spelling(), why, call.tree()));
    }
  }
}
