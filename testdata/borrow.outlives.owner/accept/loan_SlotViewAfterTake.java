// Mended: The loan of the slot's page was taken before the page was.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotViewAfterTake {
  private final @Nullable @Owned Page[] slots = new Page[8];

  synchronized boolean put(int at, @Owned Page page) {
    if (slots[at] != null) {
      page.free();
      return false;
    }
    slots[at] = page;
    return true;
  }

  synchronized long evict(int at) {
    @Nullable @Borrowed Page seen = slots[at];
    if (seen == null) {
      return -1;
    }
    long number = seen.number();
    Page page = slots[at];
    slots[at] = null;
    if (page != null) {
      page.free();
    }
    return number;
  }
}

@Tracked
final class Page {
  private final long number;
  private int pins;

  Page(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void pin(@Borrowed(exclusive = true) Page this) {
    pins++;
  }

  void free(@Owned Page this) {}
}
