// Two objects of a class may be one, and a queue may be that of any object.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

class LocalKeeperByAnotherName {
  static int ofTheOther(Box box, Box other) {
    Frame lent = box.first();
    Frame taken = other.queue.poll();
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int ofTheOtherField(Box box, Box other) {
    Frame lent = box.first();
    Frame taken = other.current;
    other.current = null;
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int oneField(Box box, Box other) {
    Frame lent = box.current;
    Frame taken = other.current;
    other.current = null;
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int ofAnyQueue(Box box, Deque<@Owned Frame> queue) {
    Frame lent = box.first();
    Frame taken = queue.poll();
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static final class Box {
    final Deque<@Owned Frame> queue = new ArrayDeque<>();
    @Nullable @Owned Frame current;

    @Nullable @Borrowed("this") Frame first() {
      Frame now = current;
      return now == null ? queue.peek() : now;
    }

    @Borrowed("this") Deque<@Owned Frame> all() {
      return queue;
    }

    void put(@Owned Frame frame) {
      queue.add(frame);
    }

    void end() {
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
      Frame old = current;
      current = null;
      if (old != null) {
        old.send();
      }
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
