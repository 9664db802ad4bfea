// A sorted map is drained from its first key while there is one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.TreeMap;

class SortedMapFirstKey {
  private final TreeMap<Long, @Owned Page> byIndex = new TreeMap<>();

  synchronized void add(@Owned Page page) {
    Page old = byIndex.put(page.index(), page);
    if (old != null) {
      old.free();
    }
  }

  synchronized void writeBackUpTo(long limit) {
    while (!byIndex.isEmpty() && byIndex.firstKey() <= limit) {
      Page page = byIndex.remove(byIndex.firstKey());
      if (page != null) {
        page.writeBack();
      }
    }
  }

  synchronized long lowest() {
    return byIndex.isEmpty() ? Long.MAX_VALUE : byIndex.firstKey();
  }
}

@Tracked
class Page {
  private final long index;

  Page(long index) {
    this.index = index;
  }

  void free(@Owned Page this) {}

  void writeBack(@Owned Page this) {}

  long index() {
    return index;
  }

  boolean dirty() {
    return (index & 1) == 1;
  }
}
