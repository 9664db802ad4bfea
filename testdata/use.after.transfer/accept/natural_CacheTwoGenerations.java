// A hit in the cold map promotes the entry; demotion frees whatever the cold map replaced.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

class CacheTwoGenerations {
  private final Map<String, @Owned Entry> hot = new LinkedHashMap<>();
  private final Map<String, @Owned Entry> cold = new LinkedHashMap<>();
  private final int limit;

  CacheTwoGenerations(int limit) {
    this.limit = limit;
  }

  int sizeOf(String key) {
    Entry entry = hot.get(key);
    if (entry != null) {
      return entry.size();
    }
    Entry promoted = cold.remove(key);
    if (promoted == null) {
      return -1;
    }
    int size = promoted.size();
    insert(key, promoted);
    return size;
  }

  void insert(String key, @Owned Entry entry) {
    while (hot.size() >= limit) {
      demoteOne();
    }
    Entry old = hot.put(key, entry);
    if (old != null) {
      old.discard();
    }
  }

  private void demoteOne() {
    String first = hot.keySet().iterator().next();
    Entry demoted = hot.remove(first);
    if (demoted != null) {
      Entry old = cold.put(first, demoted);
      if (old != null) {
        old.discard();
      }
    }
  }

  void dropCold() {
    for (String key : new ArrayList<>(cold.keySet())) {
      Entry entry = cold.remove(key);
      if (entry != null) {
        entry.discard();
      }
    }
  }
}

@Tracked
class Entry {
  private final byte[] value;

  Entry(byte[] value) {
    this.value = value.clone();
  }

  int size() {
    return value.length;
  }

  void discard(@Owned Entry this) {}
}
