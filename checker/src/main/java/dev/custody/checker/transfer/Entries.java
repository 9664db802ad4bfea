package dev.custody.checker.transfer;

import dev.custody.checker.contracts.ElementEffect;
import dev.custody.checker.resources.Contents.Fill;
import dev.custody.checker.resources.Held;
import dev.custody.checker.resources.Origin;
import dev.custody.checker.resources.Place;
import dev.custody.checker.resources.Value;
import dev.custody.checker.resources.ValueId;
import dev.custody.checker.types.Qualifier;
import java.util.Set;
import org.checkerframework.dataflow.cfg.node.Node;
import org.jspecify.annotations.Nullable;

/** What is known of the values that a map keeps by the keys it has been asked for. */
final class Entries {

  private Entries() {}

  /** Whether a call puts something by a key that the map is known not to have. */
  static boolean isNew(Call call, Scene scene) {
    if (!call.method().getSimpleName().contentEquals("put")) {
      return false;
    } else if (!isOfMap(call)) {
      return isOfTable(call) && isOwn(call, scene) && isEmpty(call, scene);
    }
    Place.Entry entry = entry(call, scene);
    return isEmpty(call, scene)
        || (entry != null && scene.world().held(entry) instanceof Held.Null);
  }

  /** Whether a map is one that this body has made, and nobody else knows. */
  private static boolean isOwn(Call call, Scene scene) {
    Value map = call.receiver() == null ? null : scene.value(call.receiver());
    return map != null && map.duty();
  }

  private static boolean isEmpty(Call call, Scene scene) {
    Value map = call.receiver() == null ? null : scene.value(call.receiver());
    return map != null && map.contents() != null && map.contents().fill() == Fill.EMPTY;
  }

  /** Learns from a call that ended normally. */
  static void learn(Call call, ValueId map, Scene scene) {
    if (!isOfMap(call)) { // what a concurrent map is asked tells nothing for long
      if (mayChange(call)) {
        forget(map, scene);
      }
      return;
    }
    Place.Entry entry = entry(call, scene);
    switch (call.method().getSimpleName().toString()) {
      case "get" -> {
        if (entry != null && scene.held(call.node()) instanceof Held.Reference found) {
          scene.world().bind(entry, found);
        }
      }
      case "containsKey" -> {
        if (entry != null) {
          ask(call, map, entry, scene);
        }
      }
      case "remove" -> {
        forgetPresent(map, scene);
        if (entry != null) {
          scene.world().bind(entry, new Held.Null());
        }
      }
      default -> {
        if (call.contract().elements() == ElementEffect.DROPS) {
          forgetPresent(map, scene);
        } else if (mayChange(call)) {
          forget(map, scene);
        }
      }
    }
  }

  /** Forgets what a map is known to keep. */
  static void forget(ValueId map, Scene scene) {
    scene.world().forget(place -> place instanceof Place.Entry entry && entry.map().equals(map));
  }

  /** Something was taken out of a map: the keys that it did not have it still has not. */
  static void forgetPresent(ValueId map, Scene scene) {
    scene
        .world()
        .forget(
            place ->
                place instanceof Place.Entry entry
                    && entry.map().equals(map)
                    && !(scene.world().held(entry) instanceof Held.Null));
  }

  /** A value stands for what is there, so that a test can tell that it is not. */
  private static void ask(Call call, ValueId map, Place.Entry entry, Scene scene) {
    Value known = scene.world().valueIn(entry);
    ValueId asked = known == null ? null : known.id();
    if (asked == null && scene.world().held(entry) == null) {
      Origin origin = new Origin(call.tree(), Spelling.of(call.tree()));
      Held.Reference made = scene.make(call.site(), Qualifier.GIVEN_UP, false, Set.of(map), origin);
      scene.world().bind(entry, made);
      asked = made.id();
    }
    scene.result(
        call.node(),
        asked == null
            ? new Held.Truth(!(scene.world().held(entry) instanceof Held.Null))
            : new Held.NullTest(asked, false));
  }

  private static boolean mayChange(Call call) {
    Qualifier result = call.contract().result().qualifier();
    return call.contract().elements() == ElementEffect.DROPS
        || (result != null && result.hasDuty())
        || Containers.computes(call)
        || call.operands().stream().anyMatch(operand -> operand.demand().isTransfer());
  }

  private static boolean isOfMap(Call call) {
    String type = call.method().getEnclosingElement().toString();
    return type.startsWith("java.util.")
        && type.endsWith("Map")
        && !type.startsWith("java.util.concurrent."); // others may change what was learned there
  }

  /** Whether a call is on a table, which looks after itself where several threads use it. */
  private static boolean isOfTable(Call call) {
    return call.method().getEnclosingElement().toString().startsWith("java.util.Hashtable");
  }

  private static Place.@Nullable Entry entry(Call call, Scene scene) {
    Value map = call.receiver() == null ? null : scene.value(call.receiver());
    Node key = call.operands().size() < 2 ? null : call.operands().get(1).node();
    String name = key == null ? null : IndexNames.of(key);
    return map == null || name == null ? null : new Place.Entry(map.id(), name);
  }
}
