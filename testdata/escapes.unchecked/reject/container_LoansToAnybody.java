// A list of what is only lent is handed to a method that says nothing of its elements.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class LoansToAnybody {
  static long split(List<@Borrowed Frame> lent) {
    // :: error: [escapes.unchecked]
    return lent.spliterator().estimateSize();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
