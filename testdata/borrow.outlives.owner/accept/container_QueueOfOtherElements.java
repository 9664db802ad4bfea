// A queue of letters that a caller lends is not the queue of frames, whose first one was looked at.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class QueueOfOtherElements {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  synchronized int first(ArrayDeque<@Owned Letter> letters) {
    Frame first = frames.peek();
    Letter taken = letters.poll();
    if (taken != null) {
      taken.post();
    }
    return first == null ? 0 : first.length();
  }

  synchronized void end() {
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.send();
    }
  }
}

@Tracked
class Letter {
  void post(@Owned Letter this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
