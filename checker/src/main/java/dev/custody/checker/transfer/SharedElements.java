package dev.custody.checker.transfer;

import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Step;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import org.jspecify.annotations.Nullable;

/** Tells what goes into a container and comes out of it, where other threads may reach it too. */
final class SharedElements {

  private SharedElements() {}

  /** An element is taken out of a container, which may be an element of another. */
  static void taken(Call call, Value container, Scene scene) {
    taken(call, container.home(), scene);
    for (ValueId id : container.owners()) {
      Value owner = scene.world().value(id);
      taken(call, owner == null ? null : owner.home(), scene);
    }
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
  static void put(Call call, @Nullable Place home, Scene scene) {
    String why =
        home != null && Stores.isOfThis(home)
            ? Places.objectionToFilling(home, call.tree(), scene)
            : null;
    if (home != null && why != null) {
      scene.tell(new Step.PutIn(home.spelling(), why, call.tree()));
    }
  }
}
