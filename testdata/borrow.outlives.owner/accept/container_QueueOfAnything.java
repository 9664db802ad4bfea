// Mended: the frame is used before.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

class container_QueueOfAnything {
  static int skip(ArrayDeque<@Owned Frame> frames, Queue<?> any) {
    Frame first = frames.peek();
    int length = first == null ? 0 : first.length();
    any.poll();
    return length;
  }

  static int skipFirst(Bag bag, Queue<?> any) {
    Frame first = bag.first();
    int length = first == null ? 0 : first.length();
    any.poll();
    return length;
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
