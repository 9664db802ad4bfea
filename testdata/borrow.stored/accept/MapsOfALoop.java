// Mended: each map is cleared when its frames have moved; who looks at it says so.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.Map;

class MapsOfALoop {
  void move(List<Map<String, @Owned Frame>> maps, Map<String, @Owned Frame> all) {
    for (Map<String, @Owned Frame> map : maps) {
      all.putAll(map);
      map.clear();
    }
  }

  void hand(List<Map<String, @Owned Frame>> maps) {
    for (Map<String, @Owned Frame> map : maps) {
      look(map);
    }
  }

  int look(Map<String, @Owned Frame> map) {
    return map.size();
  }

  void sendAll(List<Map<String, @Owned Frame>> maps) {
    for (Map<String, @Owned Frame> map : maps) {
      while (!map.isEmpty()) {
        Frame frame = map.remove("a");
        if (frame != null) {
          frame.send();
        }
      }
      map.clear();
    }
  }

  void fill(List<Map<String, @Owned Frame>> maps) {
    for (Map<String, @Owned Frame> map : maps) {
      if (map.get("a") == null) {
        map.put("a", new Frame());
      }
    }
  }

  void fillEmpty(Map<String, Map<String, @Owned Frame>> maps) {
    for (Map<String, @Owned Frame> map : maps.values()) {
      if (map.isEmpty()) {
        map.put("a", new Frame());
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
