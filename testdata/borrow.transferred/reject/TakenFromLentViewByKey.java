// What drops the keys of a map of loans that is passed in, or moves its elements in one call, takes them.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.BlockingQueue;

class TakenFromLentViewByKey {
  static void forget(Map<Integer, @Borrowed Frame> frames) {
    // :: error: [borrow.transferred]
    frames.keySet().remove(3);
  }

  static void forgetLow(Map<Integer, @Borrowed Frame> frames) {
    // :: error: [borrow.transferred]
    frames.entrySet().removeIf(entry -> entry.getKey() < 3);
  }

  static void forgetShort(Map<Integer, @Borrowed Frame> frames) {
    // :: error: [borrow.transferred]
    frames.values().removeIf(frame -> frame.length() < 3);
  }

  static void forgetEven(Map<Integer, @Borrowed Frame> frames) {
    Iterator<Integer> numbers = frames.keySet().iterator();
    while (numbers.hasNext()) {
      if (numbers.next() % 2 == 0) {
        // :: error: [borrow.transferred]
        numbers.remove();
      }
    }
  }

  static void forgetAll(Map<Integer, @Borrowed Frame> frames) {
    Set<Integer> numbers = frames.keySet();
    // :: error: [borrow.transferred]
    numbers.clear();
  }

  static void forgetFirst(NavigableMap<Integer, @Borrowed Frame> frames) {
    // :: error: [borrow.transferred]
    frames.pollFirstEntry();
  }

  static void forgetAsNull(Map<Integer, @Borrowed Frame> frames) {
    // :: error: [borrow.transferred]
    frames.computeIfPresent(3, (number, frame) -> null);
  }

  static void move(BlockingQueue<@Borrowed Frame> from, Collection<@Borrowed Frame> to) {
    // :: error: [borrow.transferred]
    from.drainTo(to);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
