// What a loop goes through are the maps of a list: their frames are not to be in another map as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.Map;

class MapsOfALoop {
  void copy(List<Map<String, @Owned Frame>> maps, Map<String, @Owned Frame> all) {
    for (Map<String, @Owned Frame> map : maps) {
      // :: error: [borrow.stored]
      all.putAll(map);
    }
  }

  void share(List<Map<String, @Owned Frame>> maps, List<Map<String, @Owned Frame>> all) {
    for (Map<String, @Owned Frame> map : maps) {
      // :: error: [borrow.stored]
      all.add(map);
    }
  }

  void hand(List<Map<String, @Owned Frame>> maps) {
    for (Map<String, @Owned Frame> map : maps) {
      // :: error: [escapes.unchecked]
      look(map);
    }
  }

  void look(Object any) {}

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
