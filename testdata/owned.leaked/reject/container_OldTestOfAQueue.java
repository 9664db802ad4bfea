// What was asked of a queue before it changed says nothing of it now.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class container_OldTestOfAQueue {
  void addedSince(@Owned Frame frame) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    boolean idle = queue.isEmpty();
    queue.add(frame);
    if (idle) {
      return;
    }
    queue.remove().send();
  }

  void sizeBeforeTheAdd(@Owned Frame frame) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    int size = queue.size();
    queue.add(frame);
    while (size > 0) {
      queue.remove().send();
      size = queue.size();
    }
  }

  void polledBeforeTheAdd(@Owned Frame frame) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    Frame last = queue.poll();
    queue.add(frame);
    if (last != null) {
      last.send();
    }
  }

  // :: error: [owned.leaked]
  void drainedSince(@Owned Frame frame, @Owned Frame other) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    boolean some = !queue.isEmpty();
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
    if (some) {
      return;
    }
    other.send();
  }

  void otherQueue(@Owned Frame frame) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    ArrayDeque<@Owned Frame> spares = new ArrayDeque<>();
    queue.add(frame);
    while (!spares.isEmpty()) {
      queue.remove().send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
