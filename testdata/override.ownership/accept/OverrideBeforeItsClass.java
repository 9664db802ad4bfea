// Mended: the override that stands before its class calls the overridden method.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class OverrideBeforeItsClass extends Flushing {
  @Override
  void flush(ArrayDeque<@Owned Frame> queue) {
    System.out.println(queue.size());
    super.flush(queue);
  }
}

class Flushing {
  void send(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    flush(queue);
  }

  void flush(ArrayDeque<@Owned Frame> queue) {
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
