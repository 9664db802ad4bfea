// Removing an inner queue takes its frames along.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

class NestedQueueRemovedWhole {
  private final TreeMap<Integer, ArrayDeque<@Owned Frame>> byPriority = new TreeMap<>();

  synchronized void add(int priority, @Owned Frame frame) {
    byPriority.computeIfAbsent(priority, p -> new ArrayDeque<>()).add(frame);
  }

  synchronized void forget(int priority) {
    // :: error: [result.dropped]
    byPriority.remove(priority);
  }

  synchronized @Nullable @Owned Frame next(int priority) {
    ArrayDeque<@Owned Frame> frames = byPriority.get(priority);
    return frames == null ? null : frames.poll();
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
