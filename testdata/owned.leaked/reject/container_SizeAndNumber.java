// A number that is two more or less than a size says nothing of whether one is left.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class container_SizeAndNumber {
  void moreOnTheRight(@Owned Frame frame) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    while (2 < queue.size() + 1) {
      queue.remove().send();
    }
  }

  void notMoreOnTheRight(@Owned Frame frame) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    while (2 <= queue.size()) {
      queue.remove().send();
    }
  }

  void lessOnTheRight(@Owned Frame frame) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    while (0 <= queue.size() - 2) {
      queue.remove().send();
    }
  }

  void twoLess(@Owned Frame frame) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    while (queue.size() - 2 >= 0) {
      queue.remove().send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
