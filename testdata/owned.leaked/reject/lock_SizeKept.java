// a size that was asked for before a wait is old after it
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;

class SizeKept {
  private final Deque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized void shut() throws InterruptedException {
    int size = queue.size();
    wait(10);
    if (size == 0) {
      // :: error: [owned.leaked]
      queue.clear();
    }
  }

  synchronized void add(@Owned Frame frame) {
    queue.add(frame);
  }

  synchronized void end() {
    Frame frame = queue.poll();
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
