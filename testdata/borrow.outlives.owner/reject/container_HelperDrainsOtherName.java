// A helper drains a queue that may be the one that lent a frame, by another name.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class HelperDrainsOtherName {
  int byHelper(Box one, Box other) {
    Frame first = one.row.peek();
    drain(other.row);
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int byMethod(Box one, Box other) {
    Frame first = one.row.peek();
    other.drain();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  int byParameter(ArrayDeque<@Owned Frame> one, ArrayDeque<@Owned Frame> other) {
    Frame first = one.peek();
    drain(other);
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  static void drain(ArrayDeque<@Owned Frame> row) {
    for (Frame frame = row.poll(); frame != null; frame = row.poll()) {
      frame.send();
    }
  }
}

class Box {
  final ArrayDeque<@Owned Frame> row = new ArrayDeque<>();

  void drain() {
    HelperDrainsOtherName.drain(row);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
