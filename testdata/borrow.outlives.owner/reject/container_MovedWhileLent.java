// What a list lends goes with its elements into another, or with an argument among others.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

class MovedWhileLent {
  static int allMoved(List<@Owned Frame> from, List<@Owned Frame> to) {
    Frame first = from.get(0);
    to.addAll(from);
    from.clear();
    // :: error: [borrow.outlives.owner]
    return first.length();
  }

  static int usedBeforeTheClear(List<@Owned Frame> from, List<@Owned Frame> to) {
    Frame first = from.get(0);
    to.addAll(from);
    // :: error: [borrow.outlives.owner]
    int length = first.length();
    from.clear();
    return length;
  }

  static int oneOfMany(ArrayDeque<@Owned Frame> queue, ArrayDeque<@Owned Frame> other) {
    Frame first = queue.peek();
    drain(other, queue);
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  @SafeVarargs
  private static void drain(ArrayDeque<@Owned Frame>... queues) {
    for (ArrayDeque<@Owned Frame> queue : queues) {
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
    }
  }

  static int binByTwoNames(Bin one, Bin other) {
    Frame first = one.first();
    other.flush();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }
}

class Bin {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  void flush() {
    while (!frames.isEmpty()) {
      frames.remove().send();
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
