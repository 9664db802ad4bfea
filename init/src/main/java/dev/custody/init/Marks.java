package dev.custody.init;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written where, with what belongs together kept the same. */
final class Marks {
  private final Families families;
  private final Map<Slot, Mark> byHead;

  private Marks(Families families, Map<Slot, Mark> byHead) {
    this.families = families;
    this.byHead = byHead;
  }

  /** Returns the marks to begin with: what is told, and loans for parameters of tracked types. */
  static Marks first(Families families, List<Slot> slots) {
    Marks marks = new Marks(families, new LinkedHashMap<>());
    for (Slot slot : slots) {
      Mark told = families.told(slot);
      if (told != null) {
        marks.byHead.put(families.head(slot), told);
      } else if (slot.kind() == Slot.Kind.PARAMETER && slot.isTracked()) {
        marks.byHead.putIfAbsent(families.head(slot), Mark.BORROWED);
      }
    }
    return marks;
  }

  /** Returns what is to be said at a place; null for nothing. */
  @Nullable Mark of(Slot slot) {
    return byHead.get(families.head(slot));
  }

  /** Whether a place is open to a mark. */
  boolean isOpen(Slot slot) {
    return families.told(slot) == null && slot.written() == null;
  }

  /** Returns these marks with one more. */
  Marks with(Remedy remedy) {
    Map<Slot, Mark> more = new LinkedHashMap<>(byHead);
    more.put(families.head(remedy.slot()), remedy.mark());
    return new Marks(families, more);
  }

  /**
   * Returns what is to be written at each of some places. That a method gives its result away is
   * what it means when it says nothing; it is written all the same, for its readers.
   */
  Map<Slot, Mark> at(List<Slot> slots) {
    Map<Slot, Mark> written = new LinkedHashMap<>();
    for (Slot slot : slots) {
      Mark mark = of(slot);
      if (mark != null) {
        written.put(slot, mark);
      } else if (slot.kind() == Slot.Kind.RESULT && slot.isTracked()) {
        written.put(slot, Mark.OWNED);
      }
    }
    byHead.forEach(
        (slot, mark) -> {
          if (slot.kind() == Slot.Kind.TYPE_ARGUMENT || slot.kind() == Slot.Kind.METHOD) {
            written.put(slot, mark);
          }
        });
    return written;
  }

  /** Two are equal when they say the same. */
  Map<Slot, Mark> asMap() {
    return new HashMap<>(byHead);
  }
}
