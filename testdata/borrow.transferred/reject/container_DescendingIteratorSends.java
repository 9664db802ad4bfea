// descendingIterator() lends as iterator() does.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Deque;
import java.util.Iterator;

class DescendingIteratorSends {
  void flushNewestFirst(Deque<@Owned Frame> stack) {
    Iterator<@Owned Frame> it = stack.descendingIterator();
    while (it.hasNext()) {
      // :: error: [borrow.transferred]
      it.next().send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
