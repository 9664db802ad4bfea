// The queues of a list are made for several threads, the list has a lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

class RowsForSeveralThreads {
  private final List<Queue<@Owned Frame>> rows = new ArrayList<>();

  synchronized void grow() {
    rows.add(new ConcurrentLinkedQueue<>());
  }

  synchronized void add(int cpu, @Owned Frame frame) {
    rows.get(cpu).add(frame);
  }

  synchronized @Nullable @Owned Frame end(int i) {
    return rows.get(i).poll();
  }

  void one(int i) {
    Queue<@Owned Frame> row;
    synchronized (this) { row = rows.get(i); }
    Frame frame = row.poll();
    if (frame != null) {
      frame.send();
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
