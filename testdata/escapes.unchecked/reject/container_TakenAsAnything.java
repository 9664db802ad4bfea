// A list of frames and a frame go where anything goes, and nobody says what becomes of them.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Deque;
import java.util.List;

class TakenAsAnything {
  static void list(Taker taker, List<@Owned Frame> frames) {
    // :: error: [escapes.unchecked]
    taker.take(frames);
  }

  static void frame(Deque<Object> all, @Owned Frame frame) {
    // :: error: [escapes.unchecked]
    all.add(frame);
  }

  static void owned(Taker taker, @Owned Frame frame) {
    taker.take(frame);
  }
}

interface Taker {
  <T> void take(@Owned T item);

  void takeAll(@Owned List<@Owned Frame> frames);
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
