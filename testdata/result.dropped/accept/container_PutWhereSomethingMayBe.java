// Mended: each key is known to be free in its map when something is put by it, or the old is seen to.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

class PutWhereSomethingMayBe {
  private final Map<String, @Owned Frame> frames = new HashMap<>();
  private final HashMap<Integer, @Owned Frame> numbered = new HashMap<>();
  private final ConcurrentHashMap<String, @Owned Frame> shared = new ConcurrentHashMap<>();
  private int next;

  void asked(String key, @Owned Frame frame) {
    if (!frames.containsKey(key)) {
      frames.put(key, frame);
    } else {
      frame.send();
    }
  }

  void askedBefore(String key, @Owned Frame frame) {
    boolean isThere = frames.containsKey(key);
    if (isThere) {
      frame.send();
    } else {
      frames.put(key, frame);
    }
  }

  void askedTwice(String key, @Owned Frame frame) {
    if (!frames.containsKey(key) && !frames.containsKey(key)) {
      frames.put(key, frame);
    } else {
      frame.send();
    }
  }

  void asksAndCounts(String key, @Owned Frame frame) {
    if (!frames.containsKey(key) && frames.size() < 8 && !frames.containsValue(frame)) {
      frames.put(key, frame);
    } else {
      frame.send();
    }
  }

  void byNumber(int number, @Owned Frame frame) {
    if (!numbered.containsKey(number)) {
      numbered.put(number, frame);
    } else {
      frame.send();
    }
  }

  void byField(@Owned Frame frame) {
    if (!numbered.containsKey(next)) {
      numbered.put(next, frame);
      next++;
    } else {
      frame.send();
    }
  }

  void taken(String key, @Owned Frame frame) {
    Frame old = frames.remove(key);
    if (old != null) {
      old.send();
    }
    frames.put(key, frame);
  }

  void takenThenAsked(String key, @Owned Frame frame) {
    Frame old = frames.remove(key);
    if (old != null) {
      old.send();
    }
    if (frames.containsKey(key)) {
      throw new IllegalStateException(key);
    }
    frames.put(key, frame);
  }

  void looked(String key, @Owned Frame frame) {
    Frame seen = frames.get(key);
    if (seen == null) {
      frames.put(key, frame);
    } else {
      frame.send();
    }
  }

  void lookedThenAsked(String key, @Owned Frame frame) {
    Frame seen = frames.get(key);
    if (seen == null || !frames.containsKey(key)) {
      frames.put(key, frame);
    } else {
      frame.send();
    }
  }

  void intoANewMap(@Owned Frame frame, @Owned Frame second) {
    Map<String, @Owned Frame> map = new HashMap<>();
    map.put("first", frame);
    Frame old = map.put("first", second);
    if (old != null) {
      old.send();
    }
    Frame last = map.remove("first");
    if (last != null) {
      last.send();
    }
    for (Frame left : map.values()) {
      left.look();
    }
    drain(map);
  }

  private void drain(@Owned Map<String, @Owned Frame> map) {
    frames.putAll(map);
  }

  void othersPut(String key, @Owned Frame frame) {
    Frame old = shared.put(key, frame);
    if (old != null) {
      old.send();
    }
  }

  @Nullable @Owned Frame take(String key) {
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
