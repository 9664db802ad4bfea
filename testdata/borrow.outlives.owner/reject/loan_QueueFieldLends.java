// A loan from a queue that a field keeps ends when something is taken out of the queue.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

class QueueFieldLends {
  static class Base {
    final Deque<@Owned Frame> queue = new ArrayDeque<>();

    @Nullable @Borrowed("this.queue") Frame first() {
      return queue.peek();
    }

    void drain() {
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
    }

    int inside() {
      Frame lent = first();
      drain();
      // :: error: [borrow.outlives.owner]
      return lent == null ? 0 : lent.length();
    }
  }

  static final class Late extends Base {
    @Nullable @Borrowed("this.queue") Frame last() {
      return queue.peekLast();
    }

    int inherited() {
      Frame lent = last();
      Frame taken = queue.poll();
      if (taken != null) {
        taken.send();
      }
      // :: error: [borrow.outlives.owner]
      return lent == null ? 0 : lent.length();
    }
  }

  static int byMethod(Late late) {
    Frame lent = late.last();
    late.drain();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int byField(Late late) {
    Frame lent = late.first();
    Frame taken = late.queue.poll();
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
