// Whoever loses the race for the key gives its own page up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class PutIfAbsentLoser {
  private final ConcurrentMap<Long, @Owned Page> pages = new ConcurrentHashMap<>();

  boolean insert(@Owned Page page) {
    Page winner = pages.putIfAbsent(page.index(), page);
    if (winner != null) {
      page.free();
      return false;
    }
    return true;
  }

  void evict(long index) {
    Page page = pages.remove(index);
    if (page != null) {
      page.writeBack();
    }
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
