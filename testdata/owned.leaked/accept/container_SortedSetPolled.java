// A sorted set of owners is emptied from both ends.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.TreeSet;

class SortedSetPolled {
  private final TreeSet<@Owned Page> dirty =
      new TreeSet<>((a, b) -> Long.compare(a.index(), b.index()));

  synchronized void add(@Owned Page page) {
    if (!dirty.add(page)) {
      page.free();
    }
  }

  synchronized void writeAll() {
    Page lowest = dirty.pollFirst();
    while (lowest != null) {
      lowest.writeBack();
      lowest = dirty.pollFirst();
    }
  }

  synchronized void dropHighest() {
    Page highest = dirty.pollLast();
    if (highest != null) {
      highest.free();
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
