// gap: a key that is cast, or put together as text, has no name by which two are known to be the same
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;

class KeyIsCast {
  void put(Map<Object, @Owned Frame> map, Integer key, @Owned Frame frame) {
    if (map.get((Object) key) == null) {
      // :: error: [result.dropped]
      map.put((Object) key, frame); // there is none
    } else {
      frame.send();
    }
  }

  void putByText(Map<String, @Owned Frame> map, int key, @Owned Frame frame) {
    if (map.get("port" + key) == null) {
      // :: error: [result.dropped]
      map.put("port" + key, frame); // there is none
    } else {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
