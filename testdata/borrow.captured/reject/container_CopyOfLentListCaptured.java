// A closure that may run later captures a copy of a list that a caller lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

class CopyOfLentListCaptured {
  IntSupplier first(List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> copy = new ArrayList<>(lent);
    // :: error: [borrow.captured]
    return () -> copy.get(0).length();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
