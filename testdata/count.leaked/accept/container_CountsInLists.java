// Counts in lists of lists, and in a list that a method gives, are given up one by one.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class CountsInLists {
  private final ArrayDeque<@Refcounted Page> pages = new ArrayDeque<>();

  void byIterator() {
    for (var it = pages.iterator(); it.hasNext(); ) {
      Page page = it.next();
      it.remove();
      page.put();
    }
  }

  static void listOfLists(ArrayDeque<@Refcounted Page> row) {
    List<ArrayDeque<@Refcounted Page>> rows = new ArrayList<>();
    rows.add(row);
    while (!rows.isEmpty()) {
      ArrayDeque<@Refcounted Page> first = rows.remove(0);
      while (!first.isEmpty()) {
        first.remove().put();
      }
    }
  }

  void clearWhatIsGiven() {
    flush();
    pages.clear();
  }

  void flush() {
    while (!pages.isEmpty()) {
      pages.remove().put();
    }
  }
}

interface Store {
  ArrayDeque<@Refcounted Page> pages();
}

@Tracked
class Page {
  void put(@Refcounted Page this) {}

  int length(@Borrowed Page this) {
    return 0;
  }
}
