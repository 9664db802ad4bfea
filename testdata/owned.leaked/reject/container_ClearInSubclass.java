// A class of the program's own that is a container of owners, from outside and from inside.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ClearInSubclass {
  void own(Own queue) {
    // :: error: [owned.leaked]
    queue.clear();
  }

  void drop(Own queue) {
    // :: error: [result.dropped]
    queue.poll();
  }

  // :: error: [owned.leaked]
  void made(@Owned Frame frame) {
    Own queue = new Own();
    queue.length();
  }

  void leaks(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Own queue = new Own();
    queue.add(frame);
  }

  void intersection(ArrayDeque<@Owned Frame> any) {
    // :: error: [owned.leaked]
    ((ArrayDeque<@Owned Frame> & Runnable) any).clear();
  }
}

class Own extends ArrayDeque<@Owned Frame> {
  private static final long serialVersionUID = 1;

  int length() {
    return size();
  }

  void drop() {
    // :: error: [owned.leaked]
    clear();
  }

  void dropSuper() {
    // :: error: [owned.leaked]
    super.clear();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
