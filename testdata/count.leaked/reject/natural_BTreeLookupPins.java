// The pin of the parent stays when the child cannot be read.
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class BTreeLookupPins {
  private final PageCache cache;
  private long visited;

  BTreeLookupPins(PageCache cache) {
    this.cache = cache;
  }

  long find(long key, long root) throws IOException {
    // :: error: [count.leaked]
    Page page = cache.pin(root);
    if (page.isLeaf()) {
      long value = page.lookUp(key);
      page.unpin();
      return value;
    }
    visited++;
    Page child = cache.pin(page.childFor(key));
    page.unpin();
    long value = child.lookUp(key);
    child.unpin();
    return value;
  }

  boolean contains(long key) {
    try {
      return find(key, 0) >= 0;
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
