// A page with a bad checksum is reported and forgotten.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class CacheGetOrLoad {
  private final Map<Long, @Owned Page> pages = new HashMap<>();
  private final Loader loader;
  private long hits;
  private long misses;

  CacheGetOrLoad(Loader loader) {
    this.loader = loader;
  }

  @Nullable @Borrowed("this") Page get(long id) throws IOException {
    Page cached = pages.get(id);
    if (cached != null) {
      hits++;
      return cached;
    }
    misses++;
    // :: error: [owned.leaked]
    Page loaded = loader.load(id);
    if (loaded == null) {
      return null;
    }
    if (!loaded.verify()) {
      throw new IOException("bad checksum on page " + id);
    }
    Page stale = pages.put(id, loaded);
    if (stale != null) {
      stale.free();
    }
    return pages.get(id);
  }

  void forget(long id) {
    Page page = pages.remove(id);
    if (page != null) {
      page.free();
    }
  }
}

interface Loader {
  @Nullable @Owned Page load(long id) throws IOException;
}

@Tracked
interface Page {
  boolean verify();

  long checksum();

  void free(@Owned Page this);
}
