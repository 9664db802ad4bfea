// An LRU cache of owned pages: the eldest is written back and freed when the cache is full.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

class LruPageCache {
  private final LinkedHashMap<Integer, @Owned Page> pages = new LinkedHashMap<>(64, 0.75f, true);
  private final Disk disk;
  private final int capacity;
  private int evictions;

  LruPageCache(Disk disk, int capacity) {
    this.disk = disk;
    this.capacity = capacity;
  }

  @Nullable @Borrowed("this") Page get(int id) {
    return pages.get(id);
  }

  void put(@Owned Page page) {
    if (pages.size() >= capacity) {
      evictEldest();
    }
    Page replaced = pages.put(page.id(), page);
    if (replaced != null) {
      replaced.free();
    }
  }

  private void evictEldest() {
    Integer eldest = pages.keySet().iterator().next();
    Page victim = pages.remove(eldest);
    if (victim == null) {
      return;
    }
    if (victim.dirty()) {
      disk.writeBack(victim);
    }
    victim.free();
    evictions++;
  }

  int evictions() {
    return evictions;
  }
}

interface Disk {
  void writeBack(@Borrowed Page page);
}

@Tracked
class Page {
  private final int id;
  private volatile boolean dirty;

  Page(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  boolean dirty() {
    return dirty;
  }

  void markDirty() {
    dirty = true;
  }

  void free(@Owned Page this) {}
}
