// A cache tells its map to drop the eldest entry, and with it the page that nobody else has.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.LinkedHashMap;
import java.util.Map;

class EldestEntryDropped {
  private final LinkedHashMap<String, @Owned Page> pages =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, @Owned Page> eldest) {
          // :: error: [owned.leaked]
          return size() > 8;
        }
      };

  void put(String key, @Owned Page page) {
    Page old = pages.put(key, page);
    if (old != null) {
      old.free();
    }
  }

  void drop(String key) {
    Page old = pages.remove(key);
    if (old != null) {
      old.free();
    }
  }
}

class Cache extends LinkedHashMap<String, @Owned Page> {
  private static final long serialVersionUID = 1;

  @Override
  protected boolean removeEldestEntry(Map.Entry<String, @Owned Page> eldest) {
    if (size() > 8) {
      Page page = remove(eldest.getKey());
      if (page != null) {
        page.free();
      }
      // :: error: [owned.leaked]
      return true;
    }
    return false;
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}
}
