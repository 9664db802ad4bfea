// What a queue gives goes to a method that takes the next one out as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class LoanGivenToADrain {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void sendFirst() {
    Frame head = queue.poll();
    if (head != null) {
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
