// Copies of lists of lists that were lent, named by wildcards, are kept.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class CopiesByWildcards {
  private List<List<@Borrowed Frame>> rows = new ArrayList<>();
  private List<? extends List<@Borrowed Frame>> someRows = new ArrayList<>();
  private List<List<? extends List<@Borrowed Frame>>> deepRows = new ArrayList<>();

  void rows(List<? extends List<@Borrowed Frame>> lent) {
    // :: error: [borrow.stored]
    rows = new ArrayList<>(lent);
  }

  void someRows(List<? extends List<@Borrowed Frame>> lent) {
    // :: error: [borrow.stored]
    someRows = new ArrayList<>(lent);
  }

  void deepRows(List<List<? extends List<@Borrowed Frame>>> lent) {
    // :: error: [borrow.stored]
    deepRows = new ArrayList<>(lent);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
