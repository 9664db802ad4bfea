// Views, parts and iterators of a field are used under its lock; what has been taken out under it is gone through without.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ViewLookedAtWithoutLock {
  private final Map<Integer, @Owned Frame> byNumber = new HashMap<>();
  private final Map<String, @Owned Frame> byName = new HashMap<>();
  private final List<@Owned Frame> list = new ArrayList<>();

  synchronized void add(@Owned Frame frame) {
    list.add(frame);
  }

  synchronized void put(String name, @Owned Frame frame) {
    Frame before = byName.put(name, frame);
    if (before != null) {
      before.end();
    }
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
    Frame named = byName.remove("first");
    if (named != null) {
      named.end();
    }
    if (!list.isEmpty()) {
      list.remove(0).end();
    }
  }

  synchronized int values() {
    int sum = 0;
    Collection<@Owned Frame> values = byNumber.values();
    for (Frame frame : values) {
      sum += frame.length();
    }
    return sum;
  }

  synchronized int firstValue() {
    Iterator<@Owned Frame> values = byNumber.values().iterator();
    return values.next().length();
  }

  synchronized void removed() {
    Collection<@Owned Frame> values = byName.values();
    Iterator<@Owned Frame> all = values.iterator();
    while (all.hasNext()) {
      Frame frame = all.next();
      all.remove();
      frame.end();
    }
  }

  int keys() {
    Set<Integer> keys = byNumber.keySet();
    int sum = 0;
    for (Integer key : keys) {
      sum += key;
    }
    return sum;
  }

  int ofAll() {
    List<@Owned Frame> taken = new ArrayList<>();
    synchronized (this) {
      while (!list.isEmpty()) {
        taken.add(list.remove(0));
      }
    }
    int sum = 0;
    Iterator<@Owned Frame> each = taken.iterator();
    while (each.hasNext()) {
      Frame frame = each.next();
      sum += frame.length();
      each.remove();
      frame.end();
    }
    return sum;
  }

  synchronized void removedFromAPart() {
    List<@Owned Frame> part = list.subList(0, 1);
    part.remove(0).end();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
