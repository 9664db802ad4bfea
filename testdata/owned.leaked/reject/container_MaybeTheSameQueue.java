// Two parameters may name one queue: what goes into the second is in the first, too.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class MaybeTheSameQueue {
  static void seenToBeEmpty(
      ArrayDeque<@Owned Frame> one, ArrayDeque<@Owned Frame> other, @Owned Frame frame) {
    if (one.isEmpty()) {
      other.add(frame);
      // :: error: [owned.leaked]
      one.clear();
    } else {
      frame.send();
    }
  }

  static void countedBefore(
      ArrayDeque<@Owned Frame> one, ArrayDeque<@Owned Frame> other, @Owned Frame frame) {
    int size = one.size();
    other.add(frame);
    if (size == 0) {
      // :: error: [owned.leaked]
      one.clear();
    }
  }

  static void ofAField(Port port, ArrayDeque<@Owned Frame> other, @Owned Frame frame) {
    if (port.in.isEmpty()) {
      other.add(frame);
      // :: error: [owned.leaked]
      port.in.clear();
    } else {
      frame.send();
    }
  }
}

class Port {
  final ArrayDeque<@Owned Frame> in = new ArrayDeque<>();

  void flush() {
    while (!in.isEmpty()) {
      in.remove().send();
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
