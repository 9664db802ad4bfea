// An iterator that does not say who owns its frames is told of once, and lends them all the same.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;

class IteratorOfFrames {
  // :: error: [type.argument.unannotated]
  <T extends Frame> int lengthsOfAny(Iterator<T> frames) {
    int sum = 0;
    while (frames.hasNext()) {
      T frame = frames.next();
      sum += frame.length();
    }
    return sum;
  }

  // :: error: [type.argument.unannotated]
  int lengths(Iterator<Frame> frames) {
    int sum = 0;
    while (frames.hasNext()) {
      Frame frame = frames.next();
      sum += frame.length();
      // :: error: [borrow.transferred]
      frame.send();
    }
    return sum;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
