// A page lent by the cache is gone after the cache gave it up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.TreeMap;

class LoanUsedAfterMapRemove {
  private final TreeMap<Long, @Owned Page> cache = new TreeMap<>();

  synchronized long evict(long key) {
    Page seen = cache.get(key);
    Page gone = cache.remove(key);
    if (gone != null) {
      gone.free();
    }
    // :: error: [borrow.outlives.owner]
    return seen == null ? -1 : seen.index();
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
