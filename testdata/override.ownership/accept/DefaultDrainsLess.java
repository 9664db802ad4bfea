// the class that overrides the default method empties the container as well
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class DefaultDrainsLess implements Stage {
  @Override
  public void flush(ArrayDeque<@Owned Frame> queue) {
    while (!queue.isEmpty()) {
      queue.remove().drop();
    }
  }
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
