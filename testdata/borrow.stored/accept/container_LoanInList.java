// A collection of owners does not take a loan.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class LoanInList {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized void queue(@Owned Frame frame) {
    queue.add(frame);
  }

  synchronized void drain() {
    Frame frame;
    while ((frame = queue.poll()) != null) {
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
