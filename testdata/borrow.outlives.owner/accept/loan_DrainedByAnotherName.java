// What an object lent is used before its queue is drained by another name.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

class DrainedByAnotherName {
  static void run(Box box, BlockingQueue<@Owned Frame> other) {
    Frame frame = box.first();
    if (frame != null) {
      frame.length();
    }
    BlockingQueue<@Owned Frame> q = box.queue;
    q.drainTo(other);
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
