// Mended: the lock of the map is held while the queue is drained.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

class lock_DrainedAsABlockingQueue {
  private final Map<String, Queue<@Owned Frame>> rows = new HashMap<>();

  synchronized void add(String name, @Owned Frame frame) {
    Queue<@Owned Frame> row = rows.get(name);
    if (row == null) {
      frame.send();
    } else {
      row.add(frame);
    }
  }

  synchronized @Nullable @Owned Frame next(String name) {
    Queue<@Owned Frame> row = rows.get(name);
    return row == null ? null : row.poll();
  }

  synchronized void drain(String name, List<@Owned Frame> into) {
    if (rows.get(name) instanceof BlockingQueue<@Owned Frame> row) {
      row.drainTo(into);
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
