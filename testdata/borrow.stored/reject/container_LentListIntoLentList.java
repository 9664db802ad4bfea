// A list that a caller lent goes into a list that a caller lent, or that a field keeps.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class LentListIntoLentList {
  void list(List<List<@Borrowed Frame>> all, List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    all.add(lent);
  }

  void listOfField(List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    rows.add(lent);
  }

  void listByName(List<@Borrowed Frame> lent) {
    List<List<@Borrowed Frame>> all = rows;
    // :: error: [borrow.stored]
    all.add(lent);
  }

  void listByLaterName(List<@Borrowed Frame> lent) {
    List<List<@Borrowed Frame>> all = null;
    all = rows;
    // :: error: [borrow.stored]
    all.add(lent);
  }

  void array(List<@Borrowed Frame>[] all, List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    all[0] = lent;
  }

  void element(List<@Borrowed Frame> all, @Borrowed Frame frame) {
    // :: error: [borrow.stored]
    all.add(frame);
  }

  private final List<List<@Borrowed Frame>> rows = new ArrayList<>();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
