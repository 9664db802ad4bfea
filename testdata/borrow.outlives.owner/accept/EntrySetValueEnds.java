// What a map lends is looked at before an entry replaces it, or the map takes it out.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class EntrySetValueEnds {
  private final Map<Integer, @Owned Frame> frames = new HashMap<>();

  int byIterator(Map<Integer, @Owned Frame> given, @Owned Frame other) {
    Frame lent = given.get(0);
    int length = lent == null ? 0 : lent.length();
    Iterator<Map.Entry<Integer, @Owned Frame>> entries = given.entrySet().iterator();
    if (entries.hasNext()) {
      Frame before = entries.next().setValue(other);
      before.end();
    } else {
      other.end();
    }
    return length;
  }

  void inALoop() {
    for (Map.Entry<Integer, @Owned Frame> each : frames.entrySet()) {
      each.setValue(new Frame()).end();
    }
  }

  int ofTheEntry() {
    int sum = 0;
    for (Map.Entry<Integer, @Owned Frame> each : frames.entrySet()) {
      Frame lent = each.getValue();
      sum += lent.length();
      each.setValue(new Frame()).end();
      sum += each.getKey() + each.getValue().length();
    }
    return sum;
  }

  int removed(int number) {
    for (Map.Entry<Integer, @Owned Frame> each : frames.entrySet()) {
      if (each.getKey() == number) {
        int length = each.getValue().length();
        Frame gone = frames.remove(number);
        if (gone != null) {
          gone.end();
        }
        return length;
      }
    }
    return 0;
  }

  void removeLongest() {
    Map.Entry<Integer, @Owned Frame> longest = null;
    for (Map.Entry<Integer, @Owned Frame> each : frames.entrySet()) {
      if (longest == null || each.getValue().length() > longest.getValue().length()) {
        longest = each;
      }
    }
    if (longest != null) {
      Frame gone = frames.remove(longest.getKey());
      if (gone != null) {
        gone.end();
      }
    }
  }

  @Nullable @Borrowed("this") Frame find(int length) {
    for (Map.Entry<Integer, @Owned Frame> each : frames.entrySet()) {
      if (each.getValue().length() == length) {
        return each.getValue();
      }
    }
    return null;
  }

  int ofPlainValues(Map<Integer, Integer> counts) {
    Frame lent = frames.get(0);
    for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
      each.setValue(each.getValue() + 1);
    }
    return lent == null ? 0 : lent.length();
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
