// A list of loans that a caller lent goes into each slot of an array of another caller's, or of a field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

class LentListFillsAnArray {
  private final List<@Borrowed Frame>[] mine = make();
  private final List<List<@Borrowed Frame>> lists = new ArrayList<>();

  @SuppressWarnings("unchecked")
  private static List<@Borrowed Frame>[] make() {
    return new List[4];
  }

  static void filled(List<@Borrowed Frame>[] rows, List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    Arrays.fill(rows, lent);
  }

  static void filledInPart(List<@Borrowed Frame>[] rows, List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    Arrays.fill(rows, 1, 2, lent);
  }

  void kept(List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    Arrays.fill(mine, lent);
  }

  void keptInALIst(List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    Collections.fill(lists, lent);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
