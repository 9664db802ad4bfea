// Mended: Whoever takes an owned queue has to empty it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class OwnedQueueParameterForgotten {
  static int retire(@Owned ArrayDeque<@Owned Page> pages) {
    int dirty = 0;
    for (Page page : pages) {
      if (page.dirty()) {
        dirty++;
      }
    }
    for (Page page = pages.poll(); page != null; page = pages.poll()) {
      page.writeBack();
    }
    return dirty;
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
