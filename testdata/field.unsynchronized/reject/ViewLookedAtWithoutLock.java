// What a local variable for a view, a part or an iterator of a field gives is looked at, or taken out, without the lock of the field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

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

  int values() {
    int sum = 0;
    Collection<@Owned Frame> values = byNumber.values();
    // :: error: [field.unsynchronized]
    for (Frame frame : values) {
      sum += frame.length();
    }
    return sum;
  }

  int firstValue() {
    Iterator<@Owned Frame> values = byNumber.values().iterator();
    // :: error: [field.unsynchronized]
    return values.next().length();
  }

  void removed() {
    Collection<@Owned Frame> values = byName.values();
    Iterator<@Owned Frame> all = values.iterator();
    while (all.hasNext()) {
      Frame frame = all.next();
      // :: error: [field.unsynchronized]
      all.remove();
      frame.end();
    }
  }

  void removedFromAPart() {
    List<@Owned Frame> part = list.subList(0, 1);
    // :: error: [field.unsynchronized]
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
