// The end of the object is not all that empties the field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

@Tracked
class OnlyTheEndEmpties {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    frames.add(frame);
  }

  int first() {
    Frame frame;
    synchronized (this) {
      frame = frames.peek();
    }
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  synchronized void send() {
    Frame frame = frames.poll();
    if (frame != null) {
      frame.send();
    }
  }

  void close(@Owned OnlyTheEndEmpties this) {
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
