// The static spare is replaced while it still owns a page.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

final class StaticSlotOverwritten {
  private static @Nullable @Owned Page spare;

  private StaticSlotOverwritten() {}

  static synchronized void giveBack(@Owned Page page) {
    if (page.number() != 0) {
      // :: error: [overwritten]
      spare = page;
    } else {
      page.free();
    }
  }

  static synchronized @Owned Page get() {
    Page page = spare;
    spare = null;
    return page == null ? new Page(1) : page;
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
