// The loop's element is lent by one list and may not be kept in another.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Deque;
import java.util.List;

class LoopElementAddedElsewhere {
  static void sift(List<@Owned Page> pages, Deque<@Owned Page> dirty) {
    for (Page page : pages) {
      if (page.dirty()) {
        // :: error: [borrow.stored]
        dirty.add(page);
      }
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
