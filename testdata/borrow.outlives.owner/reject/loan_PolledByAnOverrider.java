// A method that only looks at the first frame is overridden by one that takes it out of the queue first.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class PolledByAnOverrider {
  final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  int first() {
    Frame head = queue.peek();
    // :: error: [borrow.outlives.owner]
    return head == null ? 0 : look(head);
  }

  int look(@Borrowed Frame head) {
    return head.length();
  }
}

class Draining extends PolledByAnOverrider {
  @Override
  int look(@Borrowed Frame head) {
    queue.remove().send();
    return head.length();
  }

  int firstOfSuper() {
    Frame head = queue.peek();
    return head == null ? 0 : super.look(head);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
