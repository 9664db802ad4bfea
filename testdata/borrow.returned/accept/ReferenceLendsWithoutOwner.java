// A reference may look at what its object owns, and tell a number of it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.function.Function;
import java.util.function.Supplier;

class ReferenceLendsWithoutOwner {
  private final ArrayDeque<@Owned Frame> waiting = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    waiting.add(frame);
  }

  int lengthOfFirst() {
    Supplier<Integer> count = waiting::size;
    Frame frame = waiting.element();
    int length = frame.length() + count.get();
    waiting.remove().send();
    return length;
  }

  Function<@Borrowed Frame, Integer> measure() {
    return Frame::length;
  }

  int total() {
    return waiting.stream().map(measure()).mapToInt(Integer::intValue).sum();
  }

  void flush() {
    while (!waiting.isEmpty()) {
      waiting.remove().send();
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
