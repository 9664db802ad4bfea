// Mended: the loans are used before.
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
    int length = lent == null ? 0 : lent.length();
    box.end();
    return length;
  }

  int insideByField() {
    Frame lent = first();
    int length = lent == null ? 0 : lent.length();
    Frame taken = box.queue.poll();
    if (taken != null) {
      taken.send();
    }
    return length;
  }

  static int byChain(KeptInsideTaken outer) {
    Frame lent = outer.first();
    int length = lent == null ? 0 : lent.length();
    outer.box.end();
    return length;
  }

  static int byLocal(KeptInsideTaken outer) {
    Box inner = outer.box;
    Frame lent = outer.first();
    int length = lent == null ? 0 : lent.length();
    Frame taken = inner.queue.poll();
    if (taken != null) {
      taken.send();
    }
    return length;
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
