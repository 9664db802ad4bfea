// Copies of maps and lists that a caller lent are kept, by another name or added to what is there.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class CopyOfLentMapKept {
  private Map<String, @Borrowed Frame> byName = new HashMap<>();
  private List<@Borrowed Frame> kept = new ArrayList<>();

  void added(Map<String, @Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    byName.putAll(lent);
  }

  void copied(Map<String, @Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    byName = new HashMap<>(lent);
  }

  void values(Map<String, @Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    kept = new ArrayList<>(lent.values());
  }

  void byVariable(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> copy = new ArrayList<>(lent);
    // :: error: [borrow.stored]
    kept = copy;
  }

  void unchanging(List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    kept = List.copyOf(lent);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
