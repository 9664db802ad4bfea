// gap: add() of Collection takes whatever it is given; that the collection was made as a set, which may refuse a count, is not looked at.
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;

class CountIntoCollectionOfSet {
  private final Collection<@Refcounted Page> pinned = new HashSet<>();

  void pin(@Refcounted Page page) {
    pinned.add(page); // the count is lost where the set has the page already
  }

  void drain() {
    for (Iterator<@Refcounted Page> all = pinned.iterator(); all.hasNext(); ) {
      Page page = all.next();
      all.remove();
      page.release();
    }
  }
}

@Tracked
final class Page {
  void release(@Refcounted Page this) {}
}
