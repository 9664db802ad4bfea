// gap: a method is taken to empty what its body empties, though an override elsewhere may not
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class OverrideDrainsLess {
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

class Lazy extends OverrideDrainsLess {
  @Override
  void flush(ArrayDeque<@Owned Frame> queue) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
