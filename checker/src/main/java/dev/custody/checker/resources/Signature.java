package dev.custody.checker.resources;

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
 * @param names which places refer to which of them
 * @param exception the type of the exception under way; null when none is
 * @param announced whether somebody counts on it
 */
record Signature(
    Map<ValueId, Presence> held,
    Map<Place, ValueId> names,
    @Nullable TypeMirror exception,
    boolean announced) {

  static Signature of(World world) {
    Map<ValueId, Presence> held = new HashMap<>();
    Map<Place, ValueId> names = new HashMap<>();
    for (Value value : world.values()) {
      if (value.isOwed()) {
        held.put(value.id(), value.presence());
      }
    }
    world
        .places()
        .forEach(
            (place, content) -> {
              if (content instanceof Held.Reference r && isNaming(place)) {
                Value value = world.value(r.id());
                if (value != null && !value.isGone()) {
                  held.put(value.id(), value.presence());
                  names.put(place, value.id());
                }
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
                names.put(place, value.presence());
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
