// A throw statement in a closure is a way out on which the page is still owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ClosureThrowsBeforeItEnds {
  private final Cleaner cleaner;

  ClosureThrowsBeforeItEnds(Cleaner cleaner) {
    this.cleaner = cleaner;
  }

  void evict(@Owned Page page) {
    // :: error: [owned.leaked]
    cleaner.defer(() -> { if (page.id() < 0) throw new IllegalStateException("bad"); page.free(); });
  }

  interface Cleaner {
    void defer(@RunsOnce Runnable step);
  }
}

@Tracked
final class Page {
  private final int id;

  Page(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  boolean dirty() {
    return id > 0;
  }

  void free(@Owned Page this) {}

  void writeBack(@Owned Page this) {}
}
