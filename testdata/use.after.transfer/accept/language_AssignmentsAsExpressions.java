// Assignments inside conditions, arguments and other assignments.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class AssignmentsAsExpressions {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
  private int last;

  synchronized int flush() {
    int sent = 0;
    Frame frame;
    while ((frame = queue.poll()) != null) {
      last = sent = sent + frame.length();
      frame.send();
    }
    return sent;
  }

  synchronized void add(int length) {
    Frame a;
    Frame b = a = new Frame(length);
    if ((last = b.length()) > 1500) {
      a.drop();
      return;
    }
    queue.add(b);
  }

  synchronized void peek() {
    Frame head;
    if ((head = queue.peek()) != null && (last = head.length()) > 0) {
      last++;
    }
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
