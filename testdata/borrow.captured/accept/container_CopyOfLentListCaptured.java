// A closure that may run later captures what was read from a copy of a list that a caller lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

class CopyOfLentListCaptured {
  IntSupplier first(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> copy = new ArrayList<>(lent);
    int length = copy.get(0).length();
    return () -> length;
  }

  int now(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> copy = new ArrayList<>(lent);
    int[] sum = new int[1];
    lent.forEach(frame -> sum[0] += copy.size() + frame.length());
    return sum[0];
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
