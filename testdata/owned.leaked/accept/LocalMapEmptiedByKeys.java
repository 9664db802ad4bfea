// A local map is emptied key by key over a copy of its keys: what is left in it is nothing.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class LocalMapEmptiedByKeys {
  void newest(Iterable<String> names) {
    Map<String, @Owned Entry> m = new HashMap<>();
    for (String s : names) {
      Entry old = m.put(s, new Entry());
      if (old != null) {
        old.free();
      }
    }
    for (String s : new ArrayList<>(m.keySet())) {
      Entry e = m.remove(s);
      if (e != null) {
        e.free();
      }
    }
  }

  int used(List<String> names) {
    TreeMap<String, @Owned Entry> m = new TreeMap<>();
    for (String s : names) {
      Entry old = m.put(s, new Entry());
      if (old != null) {
        old.free();
      }
    }
    int used = 0;
    for (String s : List.copyOf(m.keySet())) {
      if (s.isEmpty()) {
        used++;
      }
      Entry e = m.remove(s);
      if (e == null) {
        continue;
      }
      if (e.isUsed()) {
        used++;
      }
      e.free();
    }
    return used;
  }

  void twoRounds(List<String> names) {
    Map<String, @Owned Entry> m = new HashMap<>();
    for (int i = 0; i < 2; i++) {
      for (String s : names) {
        Entry old = m.put(s, new Entry());
        if (old != null) {
          old.free();
        }
      }
      for (String s : new ArrayList<>(m.keySet())) {
        Entry e = m.remove(s);
        if (e != null) {
          e.free();
        }
      }
    }
  }
}

@Tracked
final class Entry {
  boolean isUsed() {
    return true;
  }

  void free(@Owned Entry this) {}
}
