// A list that a caller lent stands in an array that nobody reads.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class container_LentListInArray {
  @SuppressWarnings("unchecked")
  int keep(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame>[] rows = new List[1];
    rows[0] = lent;
    return rows.length;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
