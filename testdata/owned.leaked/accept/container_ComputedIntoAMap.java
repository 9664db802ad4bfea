// Mended: What a closure computes into a map is taken out again, or goes where it is.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

class ComputedIntoAMap {
  private final Map<String, @Owned Frame> frames = new HashMap<>();
  private final Map<String, Queue<@Owned Frame>> queues = new HashMap<>();

  void absent(String key) {
    Map<String, @Owned Frame> map = new HashMap<>();
    map.computeIfAbsent(key, k -> new Frame()).look();
    frames.putAll(map);
  }

  void anyway(String key) {
    frames.compute(key, (k, old) -> old == null ? new Frame() : old);
  }

  void putOver(String key, @Owned Frame frame) {
    Map<String, @Owned Frame> map = new HashMap<>();
    map.computeIfAbsent(key, k -> new Frame()).look();
    Frame old = map.put(key, frame);
    if (old != null) {
      old.send();
    }
    frames.putAll(map);
  }

  void computedWhereNoneWas(String key, @Owned Frame frame) {
    if (!frames.containsKey(key)) {
      frames.computeIfAbsent(key, k -> new Frame()).look();
    }
    Frame old = frames.put(key, frame);
    if (old != null) {
      old.send();
    }
  }

  void removedWhereOneWas(String key, @Owned Frame frame) {
    if (frames.containsKey(key)) {
      frames.computeIfPresent(
          key,
          (k, old) -> {
            old.send();
            return null;
          });
      if (!frames.containsKey(key)) {
        frames.put(key, frame);
        return;
      }
    }
    frame.send();
  }

  void queued(String key, @Owned Frame frame) {
    queues.computeIfAbsent(key, k -> new ArrayDeque<>()).add(frame);
  }

  @Nullable @Owned Frame poll(String key) {
    Queue<@Owned Frame> queue = queues.get(key);
    return queue == null ? null : queue.poll();
  }

  @Nullable @Owned Frame take(String key) {
    return frames.remove(key);
  }
}

@Tracked
class Frame {
  void look() {}

  void send(@Owned Frame this) {}
}
