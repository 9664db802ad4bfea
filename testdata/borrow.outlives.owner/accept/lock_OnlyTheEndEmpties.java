// Only the end of the object empties the field, and who has the object has not ended it.
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
    return frame == null ? 0 : frame.length();
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
