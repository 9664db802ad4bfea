// Lists that a caller lends fill an array that this body made, or are counted in it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Arrays;
import java.util.List;

class LentListFillsAnArray {
  private final int[] sizes = new int[4];

  @SuppressWarnings("unchecked") // an array of a generic type
  static int filled(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame>[] rows = new List[2];
    Arrays.fill(rows, lent);
    return rows[0].size() + rows[1].size();
  }

  void counted(List<@Borrowed Frame> lent) {
    Arrays.fill(sizes, lent.size());
  }

  static void emptied(List<@Borrowed Frame>[] rows) {
    Arrays.fill(rows, null);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
