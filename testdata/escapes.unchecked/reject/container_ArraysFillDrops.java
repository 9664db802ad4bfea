// Filling an array with null forgets what its slots owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

class ArraysFillDrops {
  private final @Nullable @Owned Page[] pages = new Page[64];

  synchronized void invalidate() {
    // :: error: [escapes.unchecked]
    Arrays.fill(pages, null);
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
