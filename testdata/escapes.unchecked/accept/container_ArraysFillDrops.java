// Mended: Filling an array with null forgets what its slots owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArraysFillDrops {
  private final @Nullable @Owned Page[] pages = new Page[64];

  synchronized void invalidate() {
    for (int i = 0; i < pages.length; i++) {
      Page page = pages[i];
      pages[i] = null;
      if (page != null) {
        page.free();
      }
    }
  }

  synchronized @Nullable @Owned Page take(int i) {
    Page page = pages[i];
    pages[i] = null;
    return page;
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
