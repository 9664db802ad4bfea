// gap: a lane of a map is emptied without the lock of the map by the name that a method gives it back with; nobody is told
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

class LaneGivenBack {
  private final Map<String, ArrayDeque<@Owned Frame>> lanes = new HashMap<>();

  void byAMethod() {
    send(same(lanes.get("first")).poll());
  }

  private static @Borrowed("#1") ArrayDeque<@Owned Frame> same(ArrayDeque<@Owned Frame> lane) {
    return lane;
  }

  private static void send(@Nullable @Owned Frame frame) {
    if (frame != null) {
      frame.send();
    }
  }

  void put(@Owned Frame frame) {
    synchronized (this) {
      lanes.get("first").add(frame);
    }
  }

  void take() {
    Frame frame;
    synchronized (this) {
      frame = lanes.get("first").poll();
    }
    send(frame);
  }

  void later(Executor executor) {
    executor.execute(this::take);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
