// What is lent by one queue may leave it by the name of another.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class PolledByAnotherName {
  static int twoParameters(ArrayDeque<@Owned Frame> one, ArrayDeque<@Owned Frame> other) {
    Frame first = one.peek();
    Frame gone = other.poll();
    if (gone != null) {
      gone.send();
    }
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  static int shownToAnybody(ArrayDeque<@Owned Frame> queue, Sink sink) {
    Frame first = queue.peek();
    sink.visit(queue);
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  static int polledInAClosure(ArrayDeque<@Owned Frame> queue) {
    Frame first = queue.peek();
    now(
        () -> {
          Frame gone = queue.poll();
          if (gone != null) {
            gone.send();
          }
        });
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  private static void now(@RunsNow Runnable body) {
    body.run();
  }
}

interface Sink {
  void visit(ArrayDeque<@Owned Frame> queue);
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
