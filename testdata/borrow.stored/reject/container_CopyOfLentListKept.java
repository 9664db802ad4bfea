// A copy of a list that a caller lent keeps its loans as the list itself would.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class CopyOfLentListKept {
  private List<@Borrowed Frame> kept = new ArrayList<>();
  private List<List<@Borrowed Frame>> rows = new ArrayList<>();

  void copied(List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    kept = new ArrayList<>(lent);
  }

  void copiedLater(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> copy;
    copy = new ArrayList<>(lent);
    // :: error: [borrow.stored]
    kept = copy;
  }

  void added(List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    kept.addAll(lent);
  }

  void listed(List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    rows = List.of(lent);
  }

  List<@Borrowed Frame> returned(List<@Borrowed Frame> lent) {
    // :: error: [borrow.returned]
    return new ArrayList<>(lent);
  }

  void itself(List<@Borrowed Frame> lent) { // as it is
    // :: error: [borrow.stored]
    kept = lent;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
