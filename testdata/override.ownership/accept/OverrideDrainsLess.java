// Mended: each override empties the container, by itself or by the overridden method.
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

class Dropping extends OverrideDrainsLess {
  @Override
  void flush(ArrayDeque<@Owned Frame> queue) {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.drop();
    }
  }
}

class Counting extends OverrideDrainsLess {
  private int count;

  @Override
  void flush(ArrayDeque<@Owned Frame> queue) {
    if (!queue.isEmpty()) {
      count += queue.size();
    }
    super.flush(queue);
  }

  int count() {
    return count;
  }
}

class Locking extends OverrideDrainsLess {
  @Override
  void flush(ArrayDeque<@Owned Frame> queue) {
    synchronized (queue) {
      try {
        System.out.println(queue.size());
      } finally {
        super.flush(queue);
      }
    }
  }
}

class Unrelated extends OverrideDrainsLess {
  void flush(ArrayDeque<@Owned Frame> queue, int count) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
