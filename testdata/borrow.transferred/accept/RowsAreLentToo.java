// rows that are copied, or made here, may be written
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class RowsAreLentToo {
  void copyOfSlot(@Borrowed Frame[][] rows) {
    @Borrowed Frame[] row = rows[0].clone();
    row[0] = null;
  }

  int byLoop(@Borrowed Frame[][] rows) {
    int sum = 0;
    for (@Borrowed Frame[] row : rows) {
      sum += row[0].length();
    }
    return sum;
  }

  void ownRows() {
    @Borrowed Frame[][] rows = new @Borrowed Frame[2][2];
    rows[0][0] = null;
    for (@Borrowed Frame[] row : rows) {
      row[1] = null;
    }
  }

  void ownList() {
    List<@Borrowed Frame[]> rows = new ArrayList<>();
    rows.add(new @Borrowed Frame[2]);
    rows.get(0)[0] = null;
  }

  void byTwoNames(@Borrowed Frame[] row) {
    @Borrowed Frame[] one;
    @Borrowed Frame[] other;
    one = other = row.clone();
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
