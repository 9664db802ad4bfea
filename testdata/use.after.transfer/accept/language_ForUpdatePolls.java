// The update of a for loop brings the next owner.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ForUpdatePolls {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    queue.offer(frame);
  }

  synchronized int send(int credits) {
    int sent = 0;
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll(), sent++) {
      if (frame.length() > 1500) {
        frame.drop();
        continue;
      }
      if (credits-- == 0) {
        queue.addFirst(frame);
        break;
      }
      frame.send();
    }
    return sent;
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
