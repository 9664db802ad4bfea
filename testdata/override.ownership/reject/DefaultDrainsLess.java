// callers in an interface trust a default method, and a class that stands before it in the file overrides that
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class DefaultDrainsLess implements Stage {
  @Override
  // :: error: [override.ownership]
  public void flush(ArrayDeque<@Owned Frame> queue) {}
}

interface Stage {
  default void send(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    flush(queue);
  }

  default void flush(ArrayDeque<@Owned Frame> queue) {
    while (!queue.isEmpty()) {
      queue.remove().send();
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
