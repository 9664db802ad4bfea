// a closure fills a local queue through a helper; nobody takes that out
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

class HelperFillsAQueue {
  void byHelper() {
    Deque<@Owned Frame> queue = new ArrayDeque<>();
    Runnable job =
        // :: error: [owned.leaked]
        () -> {
          add(queue, new Frame());
        };
    job.run();
  }

  void given() {
    Deque<@Owned Frame> queue = new ArrayDeque<>();
    Consumer<@Owned Frame> sink =
        // :: error: [owned.leaked]
        frame -> {
          add(queue, frame);
        };
    sink.accept(new Frame());
  }

  private static void add(Deque<@Owned Frame> queue, @Owned Frame frame) {
    queue.add(frame);
  }

  private static void drain(Deque<@Owned Frame> queue) {
    for (Frame frame; (frame = queue.poll()) != null; ) {
      frame.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
