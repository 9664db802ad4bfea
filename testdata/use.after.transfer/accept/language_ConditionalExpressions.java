// Conditional expressions make, choose and describe frames.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ConditionalExpressions {
  private final ArrayDeque<@Owned Frame> spare = new ArrayDeque<>();

  synchronized int send(int length, boolean reuse) {
    Frame frame = reuse && !spare.isEmpty() ? spare.remove() : new Frame(length);
    int cost = frame.length() == 0 ? 1 : frame.length() > 64 ? 3 : (2);
    (frame).send();
    return cost;
  }

  synchronized void back(@Owned Frame frame, boolean keep) {
    int code = keep ? keep(frame) : drop(frame);
    assert code >= 0;
  }

  private synchronized int keep(@Owned Frame frame) {
    spare.push(frame);
    return 1;
  }

  private static int drop(@Owned Frame frame) {
    frame.drop();
    return 0;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
