// Mended: setValue() of an entry gives back what the entry owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;

class EntrySetValueForgotten {
  static void renew(Map<Integer, @Owned Page> pages) {
    for (Map.Entry<Integer, @Owned Page> slot : pages.entrySet()) {
      Page old = slot.setValue(new Page(slot.getKey()));
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
