// The override that leaves something stands before the class whose method it overrides.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class OverrideBeforeItsClass extends Flushing {
  @Override
  // :: error: [override.ownership]
  void flush(ArrayDeque<@Owned Frame> queue) {
    System.out.println(queue.size());
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
