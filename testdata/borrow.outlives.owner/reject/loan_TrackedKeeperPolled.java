// A tracked object lends the first of its queue, which is taken out of that.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

class TrackedKeeperPolled {
  @Tracked
  static final class Session {
    final Deque<@Owned Frame> queue = new ArrayDeque<>();

    @Nullable @Borrowed("this") Frame first() {
      return queue.peek();
    }

    int inside() {
      Frame lent = first();
      Frame taken = queue.poll();
      if (taken != null) {
        taken.send();
      }
      // :: error: [borrow.outlives.owner]
      return lent == null ? 0 : lent.length();
    }

    void close(@Owned Session this) {
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
    }
  }

  static int outside(Session session) {
    Frame lent = session.first();
    Frame taken = session.queue.poll();
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
