// A store by hand that lends its elements by index and hands them out in the end.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

class LendingGetters {
  static void run(LendingStore store) {
    int bytes = 0;
    for (int i = 0; i < store.size(); i++) {
      Page page = store.get(i);
      bytes += page.size();
    }
    if (bytes > 0) {
      Page last = store.removeLast();
      if (last != null) {
        last.write();
      }
    }
  }
}

class LendingStore {
  private final ArrayList<@Owned Page> pages = new ArrayList<>();

  void add(@Owned Page page) {
    pages.add(page);
  }

  int size() {
    return pages.size();
  }

  @Borrowed("this")
  Page get(int index) {
    return pages.get(index);
  }

  @Nullable @Owned Page removeLast() {
    return pages.isEmpty() ? null : pages.remove(pages.size() - 1);
  }
}

@Tracked
class Page {
  private final int size;

  Page(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  void write(@Owned Page this) {}

  void evict(@Owned Page this) {}
}
