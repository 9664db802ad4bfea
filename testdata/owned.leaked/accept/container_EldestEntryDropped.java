// A cache removes the eldest entry itself, frees its page, and says that the map is to drop nothing.
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
          if (size() > 8) {
            Page page = remove(eldest.getKey());
            if (page != null) {
              page.free();
            }
          }
          return false;
        }
      };
  private final LinkedHashMap<String, Integer> sizes =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
          return size() > 8;
        }
      };

  void put(String key, @Owned Page page) {
    sizes.put(key, 1);
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
    boolean isDropped = false;
    if (size() > 8) {
      Page page = remove(eldest.getKey());
      if (page != null) {
        page.free();
      }
    }
    return isDropped;
  }
}

class Notes extends LinkedHashMap<String, @Owned Note> {
  private static final long serialVersionUID = 1;

  @Override
  protected boolean removeEldestEntry(Map.Entry<String, @Owned Note> eldest) {
    return size() > 8;
  }
}

/** Is no map; only its method has that name. */
class Ages {
  private int count;

  protected boolean removeEldestEntry(Map.Entry<String, @Owned Page> eldest) {
    return count > 8 && !eldest.getKey().isEmpty();
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}
}

@Tracked(droppable = true)
class Note {}
