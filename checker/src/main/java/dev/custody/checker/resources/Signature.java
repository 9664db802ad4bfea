package dev.custody.checker.resources;

import dev.custody.checker.resources.Contents.Fill;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What two worlds must agree in to be joined without loss: which values are held, and which names
 * refer to them. Everything else (known booleans, null, where something was lost) is a means to
 * tell apart worlds that differ in this.
 *
 * @param held the presence of each value that is held or lent
 * @param names which places refer to which of them, and what conditions under way came to
 * @param exception the type of the exception under way; null when none is
 * @param announced whether somebody counts on it
 */
record Signature(
    Map<ValueId, Holding> held,
    Map<Place, Held> names,
    @Nullable TypeMirror exception,
    boolean announced) {

  /**
   * How a value is held.
   *
   * @param presence whether its holder has it
   * @param fill whether it has elements; null for what is no container
   * @param home where it lives, of what has a name: one name for what either of two objects keeps
   *     is a loan of either
   */
  record Holding(Presence presence, @Nullable Fill fill, @Nullable Place home) {
    static Holding of(Value value) {
      return at(null, value);
    }

    static Holding at(@Nullable Place home, Value value) {
      Fill fill = value.contents() == null ? null : value.contents().fill();
      return new Holding(value.presence(), fill, home);
    }
  }

  static Signature of(World world) {
    Map<ValueId, Holding> held = new HashMap<>();
    Map<Place, Held> names = new HashMap<>();
    for (Value value : world.values()) {
      if (value.isOwed() || value.contents() != null) {
        held.put(value.id(), Holding.of(value));
      }
    }
    world
        .places()
        .forEach(
            (place, content) -> {
              if (content instanceof Held.Reference r && isNaming(place)) {
                Value value = world.value(r.id());
                if (value != null) {
                  held.put(value.id(), Holding.at(value.home(), value));
                  names.put(place, content);
                }
              } else if (place instanceof Place.Temp) {
                names.put(place, content); // a condition about to be used
              }
            });
    WayOut way = world.wayOut();
    return new Signature(
        held, names, way == null ? null : way.exception(), way == null || way.announced());
  }

  /**
   * What two worlds agree in that differ only in which of their variables are null: a null test can
   * tell such worlds apart again after they were joined.
   */
  static Object regardlessOfNull(World world) {
    Map<Object, Object> names = new HashMap<>();
    Set<ValueId> named = new HashSet<>();
    world
        .places()
        .forEach(
            (place, content) -> {
              Value value = content instanceof Held.Reference r ? world.value(r.id()) : null;
              if (value != null && place instanceof Place.Local) {
                named.add(value.id());
                names.put(place, Holding.at(value.home(), value));
              } else if (content instanceof Held.Null && place instanceof Place.Local) {
                names.put(place, Presence.HELD);
              }
            });
    for (Value value : world.values()) {
      if (value.isOwed() && !named.contains(value.id())) {
        names.put(value.id(), value.presence());
      }
    }
    return names;
  }

  /** A field is read again where it matters; locals and results are all there is to go by. */
  private static boolean isNaming(Place place) {
    return place instanceof Place.Local || place instanceof Place.Temp;
  }
}
