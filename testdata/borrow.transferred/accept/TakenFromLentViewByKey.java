// The keys of a map of loans that is passed in may be read, and copies of them be dropped.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;

class TakenFromLentViewByKey {
  private final Map<Integer, @Owned Frame> frames = new HashMap<>();

  static boolean has(Map<Integer, @Borrowed Frame> frames) {
    return frames.keySet().contains(3);
  }

  static int countLow(Map<Integer, @Borrowed Frame> frames) {
    int count = 0;
    for (int number : frames.keySet()) {
      count += number < 3 ? 1 : 0;
    }
    return count;
  }

  static Set<Integer> low(Map<Integer, @Borrowed Frame> frames) {
    Set<Integer> numbers = new TreeSet<>();
    for (Map.Entry<Integer, @Borrowed Frame> entry : frames.entrySet()) {
      if (entry.getValue().length() < 3) {
        numbers.add(entry.getKey());
      }
    }
    numbers.remove(7);
    return numbers;
  }

  static void forgetEven(Map<Integer, String> names) {
    names.keySet().removeIf(number -> number % 2 == 0);
    names.computeIfPresent(3, (number, name) -> null);
  }

  static void count(Map<@Borrowed Frame, Integer> turns) {
    turns.replaceAll((frame, turn) -> turn + 1);
  }

  static int first(NavigableMap<Integer, @Borrowed Frame> frames) {
    return frames.isEmpty() ? 0 : frames.firstKey();
  }

  static void move(BlockingQueue<@Owned Frame> from, Collection<@Owned Frame> to) {
    from.drainTo(to);
  }

  boolean put(int number, @Owned Frame frame) {
    if (frames.putIfAbsent(number, frame) == null) {
      return true;
    }
    frame.send();
    return false;
  }

  int report() {
    return low(frames).size() + countLow(frames) + (has(frames) ? 1 : 0);
  }

  void send(int number) {
    Frame frame = frames.remove(number);
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
