// What a visitor puts into a queue of the method is taken out by the method.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class VisitorFillsAQueue {
  void now(Ports ports) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    ports.each(() -> queue.add(new Frame()));
    for (Frame each = queue.poll(); each != null; each = queue.poll()) {
      each.send();
    }
  }

  void nowByReference(Adder adder) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    adder.each(queue::add);
    for (Frame each = queue.poll(); each != null; each = queue.poll()) {
      each.send();
    }
  }

  void later(Work work, @Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    work.submit(
        () -> {
          for (Frame each = queue.poll(); each != null; each = queue.poll()) {
            each.send();
          }
        });
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
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
