// A second index may be that of the row stored first, whose frame nobody sends either.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class RowStoredOverAnother {
  @SuppressWarnings("unchecked")
  void rows(@Owned Frame frame, int i, int j) {
    // :: error: [owned.leaked]
    List<@Owned Frame>[] rows = new List[4];
    rows[i] = new ArrayList<>();
    rows[i].add(frame);
    // :: error: [overwritten]
    rows[j] = new ArrayList<>();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
