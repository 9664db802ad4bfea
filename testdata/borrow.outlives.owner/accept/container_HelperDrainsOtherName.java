// A helper drains a queue that may be the one that lent a frame, by another name.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class HelperDrainsOtherName {
  int byHelper(Box one, Box other) {
    Frame first = one.row.peek();
    int length = first == null ? 0 : first.length();
    drain(other.row);
    return length;
  }

  int byMethod(Box one, Box other) {
    Frame first = one.row.peek();
    int length = first == null ? 0 : first.length();
    other.drain();
    return length;
  }

  int byParameter(ArrayDeque<@Owned Frame> one, ArrayDeque<@Owned Frame> other) {
    Frame first = one.peek();
    int length = first == null ? 0 : first.length();
    drain(other);
    return length;
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
