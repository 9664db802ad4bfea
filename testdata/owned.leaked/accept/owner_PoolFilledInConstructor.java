// A fresh array is filled slot by slot, and emptied slot by slot at the end.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class PoolFilledInConstructor {
  private final @Nullable @Owned Page[] pages;

  PoolFilledInConstructor(int size) {
    pages = new Page[size];
    for (int i = 0; i < size; i++) {
      pages[i] = new Page(i);
    }
  }

  @Nullable @Owned Page get(@Borrowed(exclusive = true) PoolFilledInConstructor this) {
    for (int i = 0; i < pages.length; i++) {
      Page page = pages[i];
      if (page != null) {
        pages[i] = null;
        return page;
      }
    }
    return null;
  }

  void close(@Owned PoolFilledInConstructor this) {
    for (int i = pages.length - 1; i >= 0; i--) {
      Page page = pages[i];
      pages[i] = null;
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
