// What a visitor puts into a queue of the method is the method's to take out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.ConcurrentLinkedQueue;

class VisitorFillsAQueue {
  void now(Ports ports) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    ports.each(() -> queue.add(new Frame()));
  }

  void nowByReference(Adder adder) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    adder.each(queue::add);
  }

  void emptiedBefore(Ports ports, @Owned Frame frame) {
    // :: error: [owned.leaked]
    ConcurrentLinkedQueue<@Owned Frame> queue = new ConcurrentLinkedQueue<>();
    queue.add(frame);
    for (Frame each = queue.poll(); each != null; each = queue.poll()) {
      each.send();
    }
    ports.each(() -> queue.add(new Frame()));
  }
}

interface Adder {
  void each(@RunsNow java.util.function.Consumer<@Owned Frame> taker);
}

interface Ports {
  void each(@RunsNow Runnable body);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
