// Descending the tree: the child is pinned before the parent's pin is dropped.
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class BTreeLookupPins {
  private final PageCache cache;
  private long visited;

  BTreeLookupPins(PageCache cache) {
    this.cache = cache;
  }

  long find(long key) throws IOException {
    Page page = cache.pin(0);
    while (!page.isLeaf()) {
      visited++;
      Page child;
      try {
        child = cache.pin(page.childFor(key));
      } catch (IOException e) {
        page.unpin();
        throw new IOException("below page " + visited, e);
      }
      page.unpin();
      page = child;
    }
    long value = page.lookUp(key);
    page.unpin();
    return value;
  }

  boolean contains(long key) {
    try {
      return find(key) >= 0;
    } catch (IOException e) {
      return false;
    }
  }
}

interface PageCache {
  @Refcounted Page pin(long number) throws IOException;
}

@Tracked
interface Page {
  boolean isLeaf();

  long childFor(long key);

  long lookUp(long key);

  void unpin(@Refcounted Page this);
}
