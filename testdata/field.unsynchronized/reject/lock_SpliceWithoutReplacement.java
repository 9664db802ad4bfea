// The list is read into a local variable, and others still have it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class SpliceWithoutReplacement {
  private ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  synchronized void add(@Owned Frame frame) {
    frames.add(frame);
  }

  void send() {
    ArrayDeque<@Owned Frame> mine;
    synchronized (this) {
      mine = frames;
    }
    Frame frame;
    // :: error: [field.unsynchronized]
    while ((frame = mine.poll()) != null) {
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
