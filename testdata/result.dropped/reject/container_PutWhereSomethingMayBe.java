// What was learned of one key is no word on another key, another map, or the same key later on.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

class PutWhereSomethingMayBe {
  private final Map<String, @Owned Frame> frames = new HashMap<>();
  private final Map<String, @Owned Frame> others = new HashMap<>();
  private final Map<Integer, @Owned Frame> numbered = new HashMap<>();
  private final ConcurrentHashMap<String, @Owned Frame> shared = new ConcurrentHashMap<>();
  private int next;

  void unasked(String key, @Owned Frame frame) {
    // :: error: [result.dropped]
    frames.put(key, frame);
  }

  void askedTheOtherWay(String key, @Owned Frame frame) {
    if (frames.containsKey(key)) {
      // :: error: [result.dropped]
      frames.put(key, frame);
    } else {
      frame.send();
    }
  }

  void anotherKey(String key, String second, @Owned Frame frame) {
    if (!frames.containsKey(key)) {
      // :: error: [result.dropped]
      frames.put(second, frame);
    } else {
      frame.send();
    }
  }

  void anotherMap(String key, @Owned Frame frame) {
    if (!frames.containsKey(key)) {
      // :: error: [result.dropped]
      others.put(key, frame);
    } else {
      frame.send();
    }
  }

  void twice(String key, @Owned Frame frame, @Owned Frame second) {
    if (!frames.containsKey(key)) {
      frames.put(key, frame);
      // :: error: [result.dropped]
      frames.put(key, second);
    } else {
      frame.send();
      second.send();
    }
  }

  void putBefore(String key, @Owned Frame frame, @Owned Frame second) {
    boolean isThere = frames.containsKey(key);
    Frame old = frames.put(key, frame);
    if (old != null) {
      old.send();
    }
    if (!isThere) {
      // :: error: [result.dropped]
      frames.put(key, second);
    } else {
      second.send();
    }
  }

  void replacedBefore(String key, @Owned Frame frame) {
    if (!frames.containsKey(key)) {
      fill(frames, key);
      // :: error: [result.dropped]
      frames.put(key, frame);
    } else {
      frame.send();
    }
  }

  private static void fill(Map<String, @Owned Frame> map, String key) {
    Frame old = map.put(key, new Frame());
    if (old != null) {
      old.send();
    }
  }

  void filledByThis(String key, @Owned Frame frame) {
    if (!frames.containsKey(key)) {
      open(key);
      // :: error: [result.dropped]
      frames.put(key, frame);
    } else {
      frame.send();
    }
  }

  private void open(String key) {
    Frame old = frames.put(key, new Frame());
    if (old != null) {
      old.send();
    }
  }

  void keyChanges(String key, String second, @Owned Frame frame) {
    if (!frames.containsKey(key)) {
      key = second;
      // :: error: [result.dropped]
      frames.put(key, frame);
    } else {
      frame.send();
    }
  }

  void numberChanges(int number, @Owned Frame frame) {
    if (!numbered.containsKey(number)) {
      number++;
      // :: error: [result.dropped]
      numbered.put(number, frame);
    } else {
      frame.send();
    }
  }

  void fieldChanges(@Owned Frame frame) {
    if (!numbered.containsKey(next)) {
      next++;
      // :: error: [result.dropped]
      numbered.put(next, frame);
    } else {
      frame.send();
    }
  }

  void takenThenPutTwice(String key, @Owned Frame frame, @Owned Frame second) {
    Frame old = frames.remove(key);
    if (old != null) {
      old.send();
    }
    frames.put(key, frame);
    // :: error: [result.dropped]
    frames.put(key, second);
  }

  void takenFromAnotherKey(String key, String second, @Owned Frame frame) {
    Frame old = frames.remove(key);
    if (old != null) {
      old.send();
    }
    // :: error: [result.dropped]
    frames.put(second, frame);
  }

  void takenAndAsked(String key, @Owned Frame frame, @Owned Frame second) {
    Frame old = frames.remove(key);
    if (old != null) {
      old.send();
    }
    if (!frames.containsKey(key)) {
      frames.put(key, frame);
      // :: error: [result.dropped]
      frames.put(key, second);
    } else {
      frame.send();
      second.send();
    }
  }

  void takenByWhatMayBeTheSameKey(
      String key, String same, @Owned Frame frame, @Owned Frame second) {
    if (frames.containsKey(key)) {
      Frame old = frames.remove(same);
      if (old != null) {
        old.send();
      }
      if (!frames.containsKey(key)) {
        frames.put(key, frame);
        // :: error: [result.dropped]
        frames.put(key, second);
        return;
      }
    }
    frame.send();
    second.send();
  }

  void addedWithOthers(String key, @Owned Map<String, @Owned Frame> more, @Owned Frame frame) {
    if (!frames.containsKey(key)) {
      frames.putAll(more);
      // :: error: [result.dropped]
      frames.put(key, frame);
    } else {
      others.putAll(more);
      frame.send();
    }
  }

  void polled(
      TreeMap<String, @Owned Frame> sorted,
      String key,
      // :: error: [owned.leaked]
      @Owned Frame frame) {
    if (sorted.containsKey(key)) {
      // :: error: [result.dropped]
      sorted.pollFirstEntry();
      if (!sorted.containsKey(key)) {
        return;
      }
    }
    frame.send();
  }

  void looked(String key, @Owned Frame frame) {
    Frame seen = frames.get(key);
    if (seen != null) {
      seen.look();
      // :: error: [result.dropped]
      frames.put(key, frame);
    } else {
      frame.send();
    }
  }

  void othersPut(String key, @Owned Frame frame) {
    if (!shared.containsKey(key)) {
      // :: error: [result.dropped]
      shared.put(key, frame);
    } else {
      frame.send();
    }
  }

  @Nullable @Owned Frame take(String key) {
    Frame other = others.remove(key);
    if (other != null) {
      other.send();
    }
    Frame concurrent = shared.remove(key);
    if (concurrent != null) {
      concurrent.send();
    }
    Frame counted = numbered.remove(1);
    if (counted != null) {
      counted.send();
    }
    return frames.remove(key);
  }
}

@Tracked
class Frame {
  void look() {}

  void send(@Owned Frame this) {}
}
