// Copies of a list that a caller lent are used while it lends.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class CopyOfLentListKept {
  private final List<Integer> kept = new ArrayList<>();
  private int rows;

  void copied(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> copy = new ArrayList<>(lent);
    for (Frame frame : copy) {
      kept.add(frame.length());
    }
  }

  int added(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> all = new ArrayList<>();
    all.addAll(lent);
    return all.size();
  }

  void listed(List<@Borrowed Frame> lent) {
    List<List<@Borrowed Frame>> one = List.of(lent);
    rows += one.size();
  }

  @Borrowed("#1") List<@Borrowed Frame> returned(List<@Borrowed Frame> lent) {
    return new ArrayList<>(lent);
  }

  void itself(List<@Borrowed Frame> lent) {
    rows = new ArrayList<>(lent).size();
  }

  int inOrder(Map<String, @Borrowed Frame> lent) {
    Map<String, @Borrowed Frame> copy = new HashMap<>(lent);
    int sum = 0;
    for (Frame frame : copy.values()) {
      sum += frame.length();
    }
    return sum;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
