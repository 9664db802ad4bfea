// An object lends what another inside it keeps, and that is taken out there.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

class KeptInsideTaken {
  private final Box box = new Box();

  @Nullable @Borrowed("this") Frame first() {
    return box.first();
  }

  int inside() {
    Frame lent = first();
    box.end();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  int insideByField() {
    Frame lent = first();
    Frame taken = box.queue.poll();
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int byChain(KeptInsideTaken outer) {
    Frame lent = outer.first();
    outer.box.end();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int byLocal(KeptInsideTaken outer) {
    Box inner = outer.box;
    Frame lent = outer.first();
    Frame taken = inner.queue.poll();
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  void end() {
    box.end();
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
