// Clearing a part of a list drops the owners in it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;

class SubListClearDrops {
  private final ArrayList<@Owned Page> lru = new ArrayList<>();

  synchronized void touch(@Owned Page page) {
    lru.add(page);
  }

  synchronized void trim(int keep) {
    if (lru.size() > keep) {
      // :: error: [owned.leaked]
      lru.subList(0, lru.size() - keep).clear();
    }
  }

  synchronized @Owned Page oldest() {
    return lru.remove(0);
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
