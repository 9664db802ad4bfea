// pollFirstEntry() takes the first page out together with its key.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;
import java.util.TreeMap;

class PolledMapEntry {
  private final TreeMap<Long, @Owned Page> byDeadline = new TreeMap<>();

  synchronized void add(long deadline, @Owned Page page) {
    Page old = byDeadline.put(deadline, page);
    if (old != null) {
      old.free();
    }
  }

  synchronized void writeFirst() {
    Map.Entry<Long, @Owned Page> first = byDeadline.pollFirstEntry();
    if (first != null) {
      first.getValue().writeBack();
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
