// A list that a caller lent goes into a list of the method's own.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class LentListIntoLentList {
  int list(List<List<@Borrowed Frame>> all, List<@Borrowed Frame> lent) {
    List<List<@Borrowed Frame>> mine = new ArrayList<>(all);
    mine.add(lent);
    return mine.size();
  }

  void listOfField(List<@Borrowed Frame> lent) {
    rows.add(lent.size());
  }

  int listByName(List<@Borrowed Frame> lent) {
    List<List<@Borrowed Frame>> mine = new ArrayList<>();
    List<List<@Borrowed Frame>> all = mine;
    all.add(lent);
    return all.size();
  }

  int listByLaterName(List<@Borrowed Frame> lent) {
    List<List<@Borrowed Frame>> all;
    all = new ArrayList<>();
    all.add(lent);
    return all.size();
  }

  int element(List<@Borrowed Frame> all, @Borrowed Frame frame) {
    return all.size() + frame.length();
  }

  private final List<Integer> rows = new ArrayList<>();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
