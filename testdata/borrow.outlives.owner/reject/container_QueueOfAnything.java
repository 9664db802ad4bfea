// A queue of anything may be the one that has lent the frame, or the one of the bag that has.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

class container_QueueOfAnything {
  static int skip(ArrayDeque<@Owned Frame> frames, Queue<?> any) {
    Frame first = frames.peek();
    any.poll();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  static int skipFirst(Bag bag, Queue<?> any) {
    Frame first = bag.first();
    any.poll();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }
}

class Bag {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Nullable @Borrowed Frame first() {
    return frames.peek();
  }

  void close() {
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
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
