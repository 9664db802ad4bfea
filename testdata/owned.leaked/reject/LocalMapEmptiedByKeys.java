// A loop over the keys of a local map that does not take out what is kept by each of them leaves something in the map.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

final class LocalMapEmptiedByKeys {
  void continues(List<String> names) {
    // :: error: [owned.leaked]
    Map<String, @Owned Entry> m = filled(names);
    for (String s : new ArrayList<>(m.keySet())) {
      if (s.isEmpty()) {
        continue;
      }
      free(m.remove(s));
    }
  }

  void breaks(List<String> names) {
    // :: error: [owned.leaked]
    Map<String, @Owned Entry> m = filled(names);
    for (String s : new ArrayList<>(m.keySet())) {
      Entry e = m.remove(s);
      free(e);
      if (s.isEmpty()) {
        break;
      }
    }
  }

  void takesSome(List<String> names) {
    // :: error: [owned.leaked]
    Map<String, @Owned Entry> m = filled(names);
    for (String s : new ArrayList<>(m.keySet())) {
      if (!s.isEmpty()) {
        Entry e = m.remove(s);
        free(e);
      }
    }
  }

  void otherKey(List<String> names) {
    // :: error: [owned.leaked]
    Map<String, @Owned Entry> m = filled(names);
    String t = "t";
    for (String s : new ArrayList<>(m.keySet())) {
      Entry e = m.remove(t);
      free(e);
    }
  }

  void refills(List<String> names) {
    // :: error: [owned.leaked]
    Map<String, @Owned Entry> m = filled(names);
    for (String s : new ArrayList<>(m.keySet())) {
      Entry e = m.remove(s);
      free(e);
      free(m.put("new", new Entry()));
    }
  }

  void refillsByOtherName(List<String> names) {
    // :: error: [owned.leaked]
    Map<String, @Owned Entry> m = filled(names);
    Map<String, @Owned Entry> n = m;
    for (String s : new ArrayList<>(m.keySet())) {
      Entry e = m.remove(s);
      free(e);
      free(n.put("new", new Entry()));
    }
  }

  void otherKeys(List<String> names) {
    // :: error: [owned.leaked]
    Map<String, @Owned Entry> m = filled(names);
    for (String s : new ArrayList<>(names)) {
      Entry e = m.remove(s);
      free(e);
    }
  }

  void keysThatEqual(List<String> names) {
    // :: error: [owned.leaked]
    Map<String, @Owned Entry> m = new IdentityHashMap<>();
    for (String s : names) {
      free(m.put(s, new Entry()));
    }
    for (String s : new HashSet<>(m.keySet())) {
      Entry e = m.remove(s);
      free(e);
    }
  }

  void refilledAfterwards(List<String> names) {
    // :: error: [owned.leaked]
    Map<String, @Owned Entry> m = filled(names);
    for (String s : new ArrayList<>(m.keySet())) {
      Entry e = m.remove(s);
      free(e);
    }
    free(m.put("new", new Entry()));
  }

  private static @Owned Map<String, @Owned Entry> filled(List<String> names) {
    Map<String, @Owned Entry> m = new HashMap<>();
    for (String s : names) {
      free(m.put(s, new Entry()));
    }
    return m;
  }

  private static void free(@org.jspecify.annotations.Nullable @Owned Entry e) {
    if (e != null) {
      e.free();
    }
  }
}

@Tracked
final class Entry {
  void free(@Owned Entry this) {}
}
