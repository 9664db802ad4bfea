// Frames need the lock that counts beside them sometimes do without.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class CountsBesideFrames {
  private final Object lock = new Object();
  private final Map<String, Integer> counts = new HashMap<>();
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void add(@Owned Frame frame, String name) {
    counts.computeIfAbsent(name, String::length);
    synchronized (lock) {
      frames.add(frame);
    }
  }

  @Nullable @Owned Frame next() {
    synchronized (lock) {
      counts.clear();
    }
    // :: error: [field.unsynchronized]
    return frames.poll();
  }

  void forget(String name) {
    synchronized (lock) {
      counts.remove(name);
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
