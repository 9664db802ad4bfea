// A queue that is tracked itself lends its first frame, which is then taken out.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;

@Tracked
class Ring extends ArrayDeque<@Owned Frame> {
  void end(@Owned Ring this) {
    while (!isEmpty()) {
      remove().send();
    }
  }
}

class TrackedItself {
  static int taken(Ring ring) {
    Frame first = ring.getFirst();
    ring.remove().send();
    // :: error: [borrow.outlives.owner]
    return first.size();
  }

  static int drained(@Owned Ring ring) {
    Frame first = ring.getFirst();
    while (!ring.isEmpty()) {
      ring.remove().send();
    }
    // :: error: [borrow.outlives.owner]
    int size = first.size();
    ring.end();
    return size;
  }

  static int copied(List<@Borrowed Frame> seen) {
    // :: error: [escapes.unchecked]
    Object[] all = seen.toArray();
    return all.length;
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
