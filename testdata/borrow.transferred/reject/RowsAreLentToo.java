// the rows of an array of arrays that a caller lends are lent by it, too
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class RowsAreLentToo {
  void bySlot(@Borrowed Frame[][] rows) {
    // :: error: [borrow.transferred]
    rows[0][0] = null;
  }

  void byLoop(@Borrowed Frame[][] rows) {
    for (@Borrowed Frame[] row : rows) {
      // :: error: [borrow.transferred]
      row[0] = null;
    }
  }

  void byLocal(@Borrowed Frame[][] rows) {
    @Borrowed Frame[] row = rows[0];
    // :: error: [borrow.transferred]
    row[0] = null;
  }

  void byList(List<@Borrowed Frame[]> rows) {
    // :: error: [borrow.transferred]
    rows.get(0)[0] = null;
  }

  void byTwoNames(@Borrowed Frame[] row) {
    @Borrowed Frame[] one;
    @Borrowed Frame[] other;
    one = other = row;
    // :: error: [borrow.transferred]
    one[0] = null;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
