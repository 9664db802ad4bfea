// gap: a list of loans that is itself said to be lent is copied into one that ends with the call.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class CopyOfABorrowedList {
  int copied(@Borrowed List<@Borrowed Frame> lent) {
    // :: error: [borrow.transferred]
    List<@Borrowed Frame> all = new ArrayList<>(lent); // as right as with one that says nothing
    return all.size();
  }

  int each(@Borrowed List<@Borrowed Frame> lent) {
    List<@Borrowed Frame> all = new ArrayList<>();
    for (Frame frame : lent) {
      // :: error: [borrow.stored]
      all.add(frame);
    }
    return all.size();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
