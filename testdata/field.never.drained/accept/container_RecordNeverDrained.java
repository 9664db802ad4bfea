// Mended: Nothing in this record gives its page up again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class RecordNeverDrained {
  static long indexOf(Cached cached) {
    return cached.index();
  }
}

@Tracked
record Cached(@Owned Page page, int age) {
  long index() {
    return page.index();
  }

  void evict(@Owned Cached this) {
    page.free();
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
