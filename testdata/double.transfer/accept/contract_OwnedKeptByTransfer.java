// Mended: @Owned, keep: "by transfer": what the collection got may not be dropped by its old
// holder.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Queue;

class OwnedKeptByTransfer {
  private final Queue<@Owned Frame> backlog = new ArrayDeque<>();

  synchronized void enqueue(@Owned Frame frame, int limit) {
    if (backlog.size() > limit) {
      frame.drop();
    } else {
      backlog.add(frame);
    }
  }

  synchronized void flush() {
    Frame frame;
    while ((frame = backlog.poll()) != null) {
      frame.send();
    }
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
