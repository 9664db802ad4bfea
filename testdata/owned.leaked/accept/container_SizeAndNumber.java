// A number that is one more than a size, on either side, says when nothing is left.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class container_SizeAndNumber {
  void moreOnTheRight(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    while (1 < queue.size() + 1) {
      queue.remove().send();
    }
  }

  void notMoreOnTheRight(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    while (1 <= queue.size()) {
      queue.remove().send();
    }
  }

  void lessOnTheRight(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    while (0 <= queue.size() - 1) {
      queue.remove().send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
