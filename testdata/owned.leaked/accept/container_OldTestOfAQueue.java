// What was asked of a queue holds while nothing changes it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class container_OldTestOfAQueue {
  void addedAfterTheTest(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    boolean idle = queue.isEmpty();
    while (!idle) {
      queue.remove().send();
      idle = queue.isEmpty();
    }
  }

  void sizeAfterTheAdd(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    int size = queue.size();
    while (size > 0) {
      queue.remove().send();
      size = queue.size();
    }
  }

  void polledAfterTheAdd(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    Frame last = queue.poll();
    while (last != null) {
      last.send();
      last = queue.poll();
    }
  }

  void otherQueueChanged(@Owned Frame frame, @Owned Frame other) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    ArrayDeque<@Owned Frame> spares = new ArrayDeque<>();
    queue.add(frame);
    int size = queue.size();
    spares.add(other);
    while (size != 0) {
      queue.remove().send();
      size = queue.size();
    }
    Frame spare = spares.poll();
    while (spare != null) {
      spare.send();
      spare = spares.poll();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
