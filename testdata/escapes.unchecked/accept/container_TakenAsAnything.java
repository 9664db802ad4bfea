// Mended: What takes them says of what kind they are.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Deque;
import java.util.List;

class TakenAsAnything {
  static void list(Taker taker, List<@Owned Frame> frames) {
    taker.takeAll(frames);
  }

  static void frame(Deque<@Owned Frame> all, @Owned Frame frame) {
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
