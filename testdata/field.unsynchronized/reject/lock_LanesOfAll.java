// A list, and lanes of a map, are filled and emptied under a lock, and here without it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

class LanesOfAll {
  private final List<@Owned Frame> frames = new ArrayList<>();
  private final Map<String, ArrayDeque<@Owned Frame>> lanes = new HashMap<>();

  @Borrowed("this.lanes") ArrayDeque<@Owned Frame> lane(String name) {
    return lanes.get(name);
  }

  void put(@Owned Frame frame) {
    // :: error: [field.unsynchronized]
    frames.add(frame);
  }

  void putIntoLane(String name, @Owned Frame frame) {
    // :: error: [field.unsynchronized]
    lane(name).add(frame);
  }

  void putIntoFirst(@Owned Frame frame) {
    // :: error: [field.unsynchronized]
    lanes.values().iterator().next().add(frame);
  }

  void set(@Owned Frame frame) {
    Frame old;
    // :: error: [field.unsynchronized]
    old = frames.set(0, frame);
    old.send();
  }

  void takeOfLane(String name) {
    Frame frame;
    // :: error: [field.unsynchronized]
    frame = lane(name).poll();
    if (frame != null) {
      frame.send();
    }
  }

  void takeOfFirst() {
    Frame frame;
    // :: error: [field.unsynchronized]
    frame = lanes.values().iterator().next().poll();
    if (frame != null) {
      frame.send();
    }
  }

  void drain() {
    // :: error: [field.unsynchronized]
    drain(frames);
  }

  private static void drain(List<@Owned Frame> some) {
    while (!some.isEmpty()) {
      some.remove(0).send();
    }
  }

  void take(String name) {
    Frame frame;
    Frame other;
    synchronized (this) {
      frame = frames.isEmpty() ? null : frames.remove(0);
      other = lanes.get(name).poll();
    }
    if (frame != null) {
      frame.send();
    }
    if (other != null) {
      other.send();
    }
  }

  void later(Executor executor) {
    executor.execute(() -> take("first"));
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
