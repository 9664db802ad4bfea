// Mended: set() of a list iterator puts a new page over the one that the list owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class ListIteratorSetDropsOld {
  static void reload(List<@Owned Page> pages) {
    for (int i = 0; i < pages.size(); i++) {
      Page old = pages.set(i, new Page(pages.get(i).index()));
      old.free();
    }
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
