// An entry replaces what its map keeps, or the map takes it out, while that is lent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

class EntrySetValueEnds {
  private final Map<Integer, @Owned Frame> frames = new HashMap<>();

  int byIterator(Map<Integer, @Owned Frame> given, @Owned Frame other) {
    Frame lent = given.get(0);
    Iterator<Map.Entry<Integer, @Owned Frame>> entries = given.entrySet().iterator();
    if (entries.hasNext()) {
      Frame before = entries.next().setValue(other);
      before.end();
    } else {
      other.end();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  int inALoop() {
    Frame lent = frames.get(0);
    for (Map.Entry<Integer, @Owned Frame> each : frames.entrySet()) {
      each.setValue(new Frame()).end();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  int ofTheEntry() {
    int sum = 0;
    for (Map.Entry<Integer, @Owned Frame> each : frames.entrySet()) {
      Frame lent = each.getValue();
      each.setValue(new Frame()).end();
      // :: error: [borrow.outlives.owner]
      sum += lent.length();
    }
    return sum;
  }

  int removed(int number) {
    for (Map.Entry<Integer, @Owned Frame> each : frames.entrySet()) {
      if (each.getKey() == number) {
        Frame lent = each.getValue();
        Frame gone = frames.remove(number);
        if (gone != null) {
          gone.end();
        }
        // :: error: [borrow.outlives.owner]
        return lent.length();
      }
    }
    return 0;
  }

  void end() {
    for (Iterator<@Owned Frame> all = frames.values().iterator(); all.hasNext(); ) {
      Frame frame = all.next();
      all.remove();
      frame.end();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
