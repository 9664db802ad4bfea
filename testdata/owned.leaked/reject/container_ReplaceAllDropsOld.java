// replaceAll() puts a new page over each one that the list owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;

class ReplaceAllDropsOld {
  static void renew(ArrayList<@Owned Page> pages) {
    // :: error: [owned.leaked]
    pages.replaceAll(page -> new Page(page.index()));
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
