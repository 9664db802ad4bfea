// "early return counts": a budget check returns between poll and end.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class EarlyReturnInLoop {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized int poll(int budget) {
    int done = 0;
    // :: error: [owned.leaked] :: error: [owned.leaked]
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      if (done == budget) {
        return done;
      }
      frame.send();
      done++;
    }
    return done;
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
