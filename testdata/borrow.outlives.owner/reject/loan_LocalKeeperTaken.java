// What is taken out of an object in a local variable ends what the object lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

class LocalKeeperTaken {
  static int polled(Box box) {
    Frame lent = box.first();
    Frame taken = box.queue.poll();
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int drained(Box box) {
    Frame lent = box.first();
    while (!box.queue.isEmpty()) {
      box.queue.remove().send();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int drainedByHelper(Box box) {
    Frame lent = box.first();
    drain(box.queue);
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  private static void drain(Deque<@Owned Frame> queue) {
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
  }

  static int emptied(Box box) {
    Frame lent = box.first();
    Frame taken = box.current;
    box.current = null;
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int polledFromWhatItLent(Box box) {
    Frame lent = box.first();
    Frame taken = box.all().poll();
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
