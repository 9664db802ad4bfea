// What a queue has only lent is given to a method that takes it out of the queue first, which is told once.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class LoanGivenToADrain {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void sendFirst() {
    Frame head = queue.peek();
    if (head != null) {
      // :: error: [borrow.transferred]
      sendBoth(head);
    }
  }

  private void sendBoth(@Owned Frame head) {
    queue.remove().send();
    head.send();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
