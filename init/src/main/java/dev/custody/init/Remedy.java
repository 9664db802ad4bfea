package dev.custody.init;

import java.util.List;

/**
 * A mark that may make an objection go away.
 *
 * @param slot where it would be written
 * @param mark what would be written
 */
record Remedy(Slot slot, Mark mark) {

  /** Returns a mark at each of some places, except for those of a kind. */
  static List<Remedy> all(List<Slot> targets, Mark mark, Slot.Kind but) {
    return targets.stream()
        .filter(slot -> slot.kind() != but)
        .map(slot -> new Remedy(slot, mark))
        .toList();
  }
}
