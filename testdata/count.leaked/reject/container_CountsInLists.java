// Counts in lists of lists, and in a list that a method gives, are counts all the same.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class CountsInLists {
  private final ArrayDeque<@Refcounted Page> pages = new ArrayDeque<>();

  void clearTheField() {
    // :: error: [count.leaked]
    pages.clear();
  }

  void flush() {
    while (!pages.isEmpty()) {
      pages.remove().put();
    }
  }

  void byIterator() {
    for (var it = pages.iterator(); it.hasNext(); ) {
      System.out.println(it.next().length());
      // :: error: [count.leaked]
      it.remove();
    }
  }

  static void listOfLists(ArrayDeque<@Refcounted Page> row) {
    // :: error: [count.leaked]
    List<ArrayDeque<@Refcounted Page>> rows = new ArrayList<>();
    rows.add(row);
  }

  static void clearWhatIsGiven(Store store) {
    // :: error: [count.leaked]
    store.pages().clear();
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
