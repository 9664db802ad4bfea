// Mended: the task has run before the map is asked.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

class TaskFillsMap {
  private static final Map<Integer, @Owned Frame> MAP = new HashMap<>();

  static synchronized void put(int key, @Owned Frame frame, Executor executor, Runnable task) {
    executor.execute(task);
    if (MAP.containsKey(key)) {
      frame.send();
      return;
    }
    MAP.put(key, frame);
  }

  static synchronized void end(int key) {
    Frame frame = MAP.remove(key);
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
