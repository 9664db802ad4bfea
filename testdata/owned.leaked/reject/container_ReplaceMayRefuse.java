// replace() takes the new page only where the key had one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

class ReplaceMayRefuse {
  private final ConcurrentMap<Long, @Owned Page> cache = new ConcurrentHashMap<>();

  // :: error: [owned.leaked]
  void refresh(long index, @Owned Page page) {
    Page old = cache.replace(index, page);
    if (old != null) {
      old.free();
    }
  }

  @Nullable @Owned Page take(long index) {
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
