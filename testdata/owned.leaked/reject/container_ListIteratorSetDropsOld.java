// set() of a list iterator puts a new page over the one that the list owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.ListIterator;

class ListIteratorSetDropsOld {
  static void reload(List<@Owned Page> pages) {
    ListIterator<@Owned Page> it = pages.listIterator();
    while (it.hasNext()) {
      long index = it.next().index();
      // :: error: [owned.leaked]
      it.set(new Page(index));
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
