// A drain method feeds a consumer of owners.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.function.Consumer;

class DrainIntoConsumer {
  private final BlockingQueue<@Owned Frame> queue = new PriorityBlockingQueue<>(
      16, (a, b) -> Integer.compare(a.length(), b.length()));

  void add(@Owned Frame frame) {
    queue.add(frame);
  }

  void drain(Consumer<@Owned Frame> sink) {
    for (Frame frame; (frame = queue.poll()) != null; ) {
      sink.accept(frame);
    }
  }

  void flush() {
    drain(Frame::send);
  }

  void discard() {
    drain(frame -> frame.drop());
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
