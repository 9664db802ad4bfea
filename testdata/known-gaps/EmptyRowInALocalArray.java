// gap: A row that nothing was ever put into is told as leaked with the local array it stands in.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class EmptyRowInALocalArray {
  @SuppressWarnings("unchecked")
  void rows(int i) {
    // :: error: [owned.leaked]
    List<@Owned Frame>[] rows = new List[4];
    rows[i] = new ArrayList<>();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
