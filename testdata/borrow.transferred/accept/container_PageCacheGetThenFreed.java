// Mended: get() of a sorted map lends the page that the map still refers to.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

class PageCacheGetThenFreed {
  private final NavigableMap<Long, @Owned Page> cache = new TreeMap<>();

  synchronized boolean evict(long index) {
    final Page page = cache.remove(index);
    if (page == null) {
      return false;
    }
    page.free();
    return true;
  }

  synchronized @Nullable @Owned Page take(long index) {
    return cache.remove(index);
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
