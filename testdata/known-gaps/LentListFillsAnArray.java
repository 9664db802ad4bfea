// gap: a list of loans that a caller lent goes into each slot of an array of another caller's, which nobody sees in Arrays.fill
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Arrays;
import java.util.List;

class LentListFillsAnArray {
  static void filled(List<@Borrowed Frame>[] rows, List<@Borrowed Frame> lent) {
    Arrays.fill(rows, lent);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
