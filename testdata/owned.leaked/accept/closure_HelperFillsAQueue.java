// a closure fills a local queue through a helper, and takes that out again
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

class HelperFillsAQueue {
  void byHelper() {
    Deque<@Owned Frame> queue = new ArrayDeque<>();
    Runnable job =
        () -> {
          add(queue, new Frame());
          drain(queue);
        };
    job.run();
  }

  void given() {
    Deque<@Owned Frame> queue = new ArrayDeque<>();
    Consumer<@Owned Frame> sink =
        frame -> {
          add(queue, frame);
          drain(queue);
        };
    sink.accept(new Frame());
  }

  void asked(Deque<Integer> sizes) {
    Deque<@Owned Frame> queue = new ArrayDeque<>();
    Runnable job =
        () -> {
          sizes.add(sizeOf(queue));
        };
    job.run();
    queue.add(new Frame());
    drain(queue);
  }

  private static int sizeOf(Deque<@Owned Frame> queue) {
    return queue.size();
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
