// A plain closure may run many times, whoever calls it first.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CastClosureRunAtOnce {
  void free(@Owned Page page) {
    // :: error: [owned.captured]
    ((Runnable) () -> page.free()).run();
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
