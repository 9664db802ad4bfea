// gap: what a local variable for a view or an iterator of a field gives is not known to come from the field, nor is what forEach() passes, so that no lock is asked for
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class ViewLookedAtWithoutLock {
  private final Map<Integer, @Owned Frame> byNumber = new HashMap<>();
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
  private final List<@Owned Frame> list = new ArrayList<>();

  synchronized void add(@Owned Frame frame) {
    list.add(frame);
  }

  synchronized void addToQueue(@Owned Frame frame) {
    queue.add(frame);
  }

  synchronized void put(int number, @Owned Frame frame) {
    Frame before = byNumber.put(number, frame);
    if (before != null) {
      before.end();
    }
  }

  synchronized void take(int number) {
    Frame frame = byNumber.remove(number);
    if (frame != null) {
      frame.end();
    }
    Frame first = queue.poll();
    if (first != null) {
      first.end();
    }
    if (!list.isEmpty()) {
      list.remove(0).end();
    }
  }

  int values() {
    int sum = 0;
    Collection<@Owned Frame> values = byNumber.values();
    for (Frame frame : values) {
      sum += frame.length();
    }
    return sum;
  }

  int firstValue() {
    Iterator<@Owned Frame> values = byNumber.values().iterator();
    return values.next().length();
  }

  void removed() {
    Collection<@Owned Frame> values = byNumber.values();
    Iterator<@Owned Frame> all = values.iterator();
    while (all.hasNext()) {
      Frame frame = all.next();
      all.remove();
      frame.end();
    }
  }

  void removedFromAPart() {
    List<@Owned Frame> part = list.subList(0, 1);
    part.remove(0).end();
  }

  void each() {
    queue.forEach(frame -> frame.length());
    byNumber.values().forEach(Frame::length);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
