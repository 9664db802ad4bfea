// A lane of a map is emptied with the lock of the map: by a choice, by a cast, or by a helper that takes from it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

class lock_LaneByOtherWords {
  private final Map<String, ArrayDeque<@Owned Frame>> lanes = new HashMap<>();

  void byAChoice(boolean isFirst) {
    Frame frame;
    synchronized (this) {
      frame = (isFirst ? lanes.get("first") : lanes.get("second")).poll();
    }
    send(frame);
  }

  void byACast() {
    Frame frame;
    synchronized (this) {
      frame = ((Queue<@Owned Frame>) lanes.get("first")).poll();
    }
    send(frame);
  }

  void byAHelper() {
    synchronized (this) {
      sendOne(lanes.get("first"));
    }
  }

  private static void sendOne(ArrayDeque<@Owned Frame> lane) {
    send(lane.poll());
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
