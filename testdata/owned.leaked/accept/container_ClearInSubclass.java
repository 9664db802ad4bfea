// Mended: A class of the program's own that is a container of owners, from outside and from inside.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ClearInSubclass {
  void own(Own queue) {
    queue.drop();
  }

  void made(@Owned Frame frame) {
    Own queue = new Own();
    queue.add(frame);
    for (Frame each = queue.poll(); each != null; each = queue.poll()) {
      each.send();
    }
  }

  void intersection(ArrayDeque<@Owned Frame> any) {
    Frame first = ((ArrayDeque<@Owned Frame> & Runnable) any).poll();
    if (first != null) {
      first.send();
    }
  }
}

class Own extends ArrayDeque<@Owned Frame> {
  private static final long serialVersionUID = 1;

  int length() {
    return size();
  }

  int lengths() {
    int sum = 0;
    for (Frame each : this) {
      sum += each.length();
    }
    return sum;
  }

  void drop() {
    for (Frame frame = poll(); frame != null; frame = poll()) {
      frame.send();
    }
  }

  void dropSuper() {
    for (Frame frame = super.poll(); frame != null; frame = super.poll()) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
