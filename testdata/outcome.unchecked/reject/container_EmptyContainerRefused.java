// A container that may not be empty is not taken, or one that is empty takes the place of another.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;

class EmptyContainerRefused {
  private final Map<Integer, Deque<@Owned Frame>> waiting = new HashMap<>();
  private final ConcurrentMap<String, List<@Owned Frame>> byName = new ConcurrentHashMap<>();

  void add(int port, @Owned Frame frame) {
    Deque<@Owned Frame> fresh = new ArrayDeque<>();
    fresh.add(frame);
    // :: error: [outcome.unchecked]
    waiting.putIfAbsent(port, fresh);
  }

  void addSometimes(int port, boolean now) {
    Deque<@Owned Frame> fresh = new ArrayDeque<>();
    if (now) {
      fresh.add(new Frame());
    }
    // :: error: [outcome.unchecked]
    waiting.putIfAbsent(port, fresh);
  }

  void addFirst(int port, List<@Owned Frame> frames) {
    Deque<@Owned Frame> fresh = new ArrayDeque<>();
    fresh.addAll(frames);
    frames.clear();
    // :: error: [outcome.unchecked]
    waiting.putIfAbsent(port, fresh);
  }

  void copied(int port, List<@Owned Frame> frames) {
    Deque<@Owned Frame> fresh = new ArrayDeque<@Owned Frame>(frames);
    frames.clear();
    // :: error: [outcome.unchecked]
    waiting.putIfAbsent(port, fresh);
  }

  void fillsTheRefused(int port) {
    Deque<@Owned Frame> fresh = new ArrayDeque<>();
    waiting.putIfAbsent(port, fresh);
    // :: error: [use.after.transfer]
    fresh.add(new Frame());
  }

  void passedIn(int port, Deque<@Owned Frame> queue) {
    // :: error: [outcome.unchecked]
    waiting.putIfAbsent(port, queue);
  }

  void takesItsPlace(int port) {
    // :: error: [outcome.unchecked]
    waiting.replace(port, new ArrayDeque<>());
  }

  void takesItsPlaceAlways(int port) {
    // :: error: [result.dropped]
    waiting.put(port, new ArrayDeque<>());
  }

  void swaps(AtomicReference<Deque<@Owned Frame>> slot) {
    // :: error: [outcome.unchecked]
    slot.compareAndSet(slot.get(), new ArrayDeque<>());
  }

  static void offer(ArrayBlockingQueue<Deque<@Owned Frame>> spare, @Owned Frame frame) {
    Deque<@Owned Frame> queue = new ArrayDeque<>(2);
    queue.add(frame);
    // :: error: [outcome.unchecked]
    spare.offer(queue);
  }

  synchronized void name(String name, @Owned Frame frame) {
    List<@Owned Frame> frames = new ArrayList<>(List.of());
    frames.add(frame);
    // :: error: [outcome.unchecked]
    byName.putIfAbsent(name, frames);
  }

  synchronized void forget(String name) {
    List<@Owned Frame> frames = byName.remove(name);
    while (frames != null && !frames.isEmpty()) {
      frames.remove(0).send();
    }
  }

  void flush(int port) {
    Deque<@Owned Frame> queue = waiting.get(port);
    while (queue != null && !queue.isEmpty()) {
      queue.remove().send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
