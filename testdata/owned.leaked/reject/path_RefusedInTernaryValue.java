// Only one arm of the conditional says what becomes of the page.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class RefusedInTernaryValue {
  // :: error: [owned.leaked]
  int store(Shelf shelf, @Owned Page page) {
    return shelf.put(page) ? 1 : -page.size();
  }

  int discard(@Owned Page page) {
    int size = page.size();
    page.free();
    return size;
  }
}

interface Shelf {
  @TransfersOn(when = Outcome.TRUE, value = "#1")
  boolean put(@Owned Page page);
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
