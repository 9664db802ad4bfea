// What a generic helper computes of a lent frame may be the frame itself.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.function.Function;

class LoanOutOfAGenericCall {
  private final ArrayDeque<@Owned Frame> waiting = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    waiting.add(frame);
  }

  <R> R withFirst(@RunsNow Function<@Borrowed Frame, R> function) {
    return function.apply(waiting.element());
  }

  int sendFirst() {
    int length = withFirst(frame -> frame.length());
    waiting.remove().send();
    return length;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
