// An override leaves in the container what callers of the overridden method take it to empty.
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
  // :: error: [override.ownership]
  void flush(ArrayDeque<@Owned Frame> queue) {}
}

class Picky extends OverrideDrainsLess {
  @Override
  // :: error: [override.ownership]
  void flush(ArrayDeque<@Owned Frame> queue) {
    if (queue.size() > 1) {
      super.flush(queue);
    }
  }
}

class Impatient extends OverrideDrainsLess {
  private boolean isClosed;

  @Override
  // :: error: [override.ownership]
  void flush(ArrayDeque<@Owned Frame> queue) {
    if (isClosed) {
      return;
    }
    super.flush(queue);
  }

  void close() {
    isClosed = true;
  }
}

class Elsewhere extends OverrideDrainsLess {
  private final ArrayDeque<@Owned Frame> own = new ArrayDeque<>();

  @Override
  // :: error: [override.ownership]
  void flush(ArrayDeque<@Owned Frame> queue) {
    super.flush(own);
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
