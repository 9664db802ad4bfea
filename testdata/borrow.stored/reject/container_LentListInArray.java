// A list that a caller lent is kept in an array of a field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class container_LentListInArray {
  private final List<@Borrowed Frame>[] rows;

  @SuppressWarnings("unchecked")
  container_LentListInArray(int size) {
    rows = new List[size];
  }

  void keep(List<@Borrowed Frame> lent) {
    // :: error: [borrow.stored]
    rows[0] = lent;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
