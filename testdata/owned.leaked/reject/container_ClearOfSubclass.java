// Containers of owners that a wildcard, an intersection or a class of the program's own names.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ClearOfSubclass {
  void clear(ArrayDeque<? extends @Owned Frame> queue) {
    // :: error: [owned.leaked]
    queue.clear();
  }

  <D extends ArrayDeque<@Owned Frame> & Runnable> void both(D queue) {
    // :: error: [owned.leaked]
    queue.clear();
  }

  void own(Own queue) {
    // :: error: [owned.leaked]
    queue.clear();
  }

  void ownAs(Own queue) {
    ArrayDeque<@Owned Frame> same = queue;
    // :: error: [owned.leaked]
    same.clear();
  }

  int names(Own one, ArrayDeque<@Owned Frame> other) {
    Frame first = one.peek();
    Frame taken = other.poll();
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }
}

class Own extends ArrayDeque<@Owned Frame> {
  private static final long serialVersionUID = 1;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
