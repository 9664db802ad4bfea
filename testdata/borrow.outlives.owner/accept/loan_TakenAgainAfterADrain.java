// The loan is taken again after the queue was drained.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

class TakenAgainAfterADrain {
  static void run(Box box, Box other, BlockingQueue<@Owned Frame> to) {
    Frame frame = other.first();
    if (frame != null) {
      frame.length();
    }
    box.queue.drainTo(to);
    frame = box.first();
    if (frame != null) {
      frame.length();
    }
  }
}

class Box {
  final BlockingQueue<@Owned Frame> queue = new LinkedBlockingQueue<>();

  @Nullable @Borrowed("this") Frame first() {
    return queue.peek();
  }

  void close() {
    for (Frame f = queue.poll(); f != null; f = queue.poll()) {
      f.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
