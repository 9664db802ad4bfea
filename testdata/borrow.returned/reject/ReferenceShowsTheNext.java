// A reference to next() or peek() gives what stays in the container.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.function.Supplier;

class ReferenceShowsTheNext {
  void sendMade(Supplier<@Owned Frame> frames) {
    frames.get().send();
  }

  void next(Iterator<@Owned Frame> frames) {
    // :: error: [borrow.returned]
    sendMade(frames::next);
  }

  void first(ArrayDeque<@Owned Frame> frames) {
    // :: error: [borrow.returned]
    sendMade(frames::peek);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
