// A queue that was lent may be the one that a field keeps, that a job polls, or that is in a list.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

class QueueMayBeTheDrainedOne {
  private final Deque<@Owned Frame> queue = new ArrayDeque<>();

  int ofTheField(Deque<@Owned Frame> lent) {
    Frame frame = lent.peek();
    drain();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int ofAJob(Deque<@Owned Frame> lent, Deque<@Owned Frame> polled) {
    Frame frame = lent.peek();
    Runnable job = () -> send(polled.poll());
    job.run();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int inAList(Deque<@Owned Frame> lent, List<Deque<@Owned Frame>> rows) {
    Frame frame = lent.peek();
    Runnable job = () -> send(rows.get(0).poll());
    job.run();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  @Nullable @Borrowed("this") Frame first() {
    return queue.peek();
  }

  void put(@Owned Frame frame) {
    queue.add(frame);
  }

  private void drain() {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
  }

  private static void send(@Nullable @Owned Frame frame) {
    if (frame != null) {
      frame.send();
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
