// A map is cleared: its pages are lost, it has none by the key it had, and still none by a key it had not.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class KeysOfAClearedMap {
  private final Map<Long, @Owned Page> pages = new HashMap<>();

  void restart(long id) {
    if (!pages.containsKey(id)) {
      return;
    }
    // :: error: [owned.leaked]
    pages.clear();
    // :: error: [owned.leaked]
    Page page = new Page();
    if (pages.containsKey(id)) {
      page.drop();
    }
  }

  void load(long id, boolean[] wanted) {
    if (pages.containsKey(id)) {
      return;
    }
    Page title = wanted[0] ? new Page() : null;
    Page contents = wanted[1] ? new Page() : null;
    Page index = wanted[2] ? new Page() : null;
    Page notes = wanted[3] ? new Page() : null;
    Page cover = wanted[4] ? new Page() : null;
    if (pages.size() > 8) {
      // :: error: [owned.leaked]
      pages.clear();
    }
    pages.put(id, new Page());
    drop(title);
    drop(contents);
    drop(index);
    drop(notes);
    drop(cover);
  }

  private static void drop(@Owned @Nullable Page page) {
    if (page != null) {
      page.drop();
    }
  }

  @Nullable Page unload(long id) {
    return pages.remove(id);
  }
}

@Tracked
class Page {
  void drop(@Owned Page this) {}
}
