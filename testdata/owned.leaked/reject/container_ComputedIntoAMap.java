// What a closure computes into a map is in the map, and nobody empties it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class ComputedIntoAMap {
  private final Map<String, @Owned Frame> frames = new HashMap<>();

  void absent(String key) {
    // :: error: [owned.leaked]
    Map<String, @Owned Frame> map = new HashMap<>();
    map.computeIfAbsent(key, k -> new Frame()).look();
  }

  void anyway(String key) {
    // :: error: [owned.leaked]
    Map<String, @Owned Frame> map = new HashMap<>();
    map.compute(key, (k, old) -> old == null ? new Frame() : old);
  }

  void cleared(String key) {
    Map<String, @Owned Frame> map = new HashMap<>();
    map.computeIfAbsent(key, k -> new Frame()).look();
    // :: error: [owned.leaked]
    map.clear();
  }

  void putOver(String key, @Owned Frame frame) {
    Map<String, @Owned Frame> map = new HashMap<>();
    map.computeIfAbsent(key, k -> new Frame()).look();
    // :: error: [result.dropped]
    map.put(key, frame);
    frames.putAll(map);
  }

  void computedWhereNoneWas(String key, @Owned Frame frame) {
    if (!frames.containsKey(key)) {
      frames.computeIfAbsent(key, k -> new Frame()).look();
      // :: error: [result.dropped]
      frames.put(key, frame);
    } else {
      frame.send();
    }
  }

  void removedWhereOneWas(String key, @Owned Frame frame, @Owned Frame second) {
    if (frames.containsKey(key)) {
      frames.computeIfPresent(
          key,
          (k, old) -> {
            old.send();
            return null;
          });
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

  @Owned Frame take(String key) {
    return frames.remove(key);
  }
}

@Tracked
class Frame {
  void look() {}

  void send(@Owned Frame this) {}
}
