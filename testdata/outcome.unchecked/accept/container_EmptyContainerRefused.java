// A new container that is not taken is empty, and may be forgotten.
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

class EmptyContainerRefused {
  private final Map<Integer, Deque<@Owned Frame>> waiting = new HashMap<>();
  private final ConcurrentMap<String, List<@Owned Frame>> byName = new ConcurrentHashMap<>();

  void add(int port, @Owned Frame frame) {
    waiting.putIfAbsent(port, new ArrayDeque<>());
    waiting.get(port).add(frame);
  }

  void prepare(int port) {
    Deque<@Owned Frame> fresh = new ArrayDeque<>();
    waiting.putIfAbsent(port, fresh);
  }

  void prepareFilled(int port, @Owned Frame first) {
    Deque<@Owned Frame> fresh = new ArrayDeque<>();
    fresh.add(first);
    while (!fresh.isEmpty()) {
      fresh.remove().send();
    }
    waiting.putIfAbsent(port, fresh);
  }

  synchronized void name(String name) {
    byName.putIfAbsent(name, new ArrayList<>());
  }

  static void offer(ArrayBlockingQueue<Deque<@Owned Frame>> spare) {
    spare.offer(new ArrayDeque<>());
    Deque<@Owned Frame> queue = spare.poll();
    while (queue != null && !queue.isEmpty()) {
      queue.remove().send();
    }
  }

  void replaceByAnEmptyOne(int port) {
    Deque<@Owned Frame> old = waiting.put(port, new ArrayDeque<>());
    while (old != null && !old.isEmpty()) {
      old.remove().send();
    }
  }

  void putFull(int port, @Owned Frame frame) {
    Deque<@Owned Frame> fresh = new ArrayDeque<>();
    fresh.add(frame);
    Deque<@Owned Frame> present = waiting.putIfAbsent(port, fresh);
    if (present != null) {
      while (!fresh.isEmpty()) {
        present.add(fresh.remove());
      }
    }
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
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
