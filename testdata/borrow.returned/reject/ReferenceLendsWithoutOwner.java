// A supplier of loans cannot say whose they are, so a reference must not lend what its object owns.
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
    // :: error: [borrow.returned]
    Supplier<@Borrowed Frame> first = waiting::element;
    Frame frame = first.get();
    waiting.remove().send();
    return frame.length();
  }

  Function<@Borrowed Frame, @Borrowed Frame> same() {
    // :: error: [borrow.returned]
    return ReferenceLendsWithoutOwner::itself;
  }

  static @Borrowed("#1") Frame itself(@Borrowed Frame frame) {
    return frame;
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
