// What was lent from the queue is read before the closure that a local keeps is run.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class KeptInALocalDrains {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    queue.add(frame);
  }

  synchronized int step() {
    Runnable drain = () -> sendFirst();
    Frame first = queue.peek();
    int length = first == null ? 0 : first.length();
    drain.run();
    return length;
  }

  private synchronized void sendFirst() {
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
