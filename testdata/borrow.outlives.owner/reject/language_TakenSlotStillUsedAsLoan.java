// A lent page is read after the store gave it away.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;

class TakenSlotStillUsedAsLoan {
  static class Store {
    private final ArrayList<@Owned Page> pages = new ArrayList<>();

    void add(@Owned Page page) {
      pages.add(page);
    }

    @Borrowed("this")
    Page get(int index) {
      return pages.get(index);
    }

    @Owned
    Page take(@Borrowed(exclusive = true) Store this, int index) {
      return pages.remove(index);
    }
  }

  static int evict(@Borrowed(exclusive = true) Store store, int index) {
    Page page = store.get(index);
    Page taken = store.take(index);
    taken.evict();
    // :: error: [borrow.outlives.owner]
    return page.size();
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
