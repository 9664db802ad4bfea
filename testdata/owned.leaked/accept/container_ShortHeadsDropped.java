// The head is looked at, and removed only when it is too short.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.LinkedList;
import java.util.Queue;

class ShortHeadsDropped {
  private final Queue<@Owned Frame> queue = new LinkedList<>();

  synchronized void add(@Owned Frame frame) {
    queue.add(frame);
  }

  synchronized int dropShort(int least) {
    int dropped = 0;
    while (!queue.isEmpty() && queue.element().length() < least) {
      queue.remove().drop();
      dropped++;
    }
    return dropped;
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
