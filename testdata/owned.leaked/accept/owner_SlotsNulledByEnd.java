// The end of a pool overwrites its slots with null while they own pages.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class SlotsNulledByEnd {
  private final @Nullable @Owned Page[] slots = new Page[16];

  boolean keep(@Borrowed(exclusive = true) SlotsNulledByEnd this, int at, @Owned Page page) {
    if (slots[at] != null) {
      page.free();
      return false;
    }
    slots[at] = page;
    return true;
  }

  void close(@Owned SlotsNulledByEnd this) {
    for (int i = 0; i < slots.length; i++) {
      Page page = slots[i];
      slots[i] = null;
      if (page != null) {
        page.free();
      }
    }
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
