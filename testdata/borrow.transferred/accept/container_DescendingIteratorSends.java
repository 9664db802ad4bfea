// Mended: descendingIterator() lends as iterator() does.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Deque;

class DescendingIteratorSends {
  void flushNewestFirst(Deque<@Owned Frame> stack) {
    Frame frame;
    while ((frame = stack.pollLast()) != null) {
      frame.send();
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
