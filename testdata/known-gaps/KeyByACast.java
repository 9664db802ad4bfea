// gap: a key that is cast twice is the same key both times: nothing is thrown away where it was missing
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;

class KeyByACast {
  static void keep(Map<Object, @Owned Frame> frames, String key, @Owned Frame frame) {
    if (frames.get((Object) key) == null) {
      // :: error: [result.dropped]
      frames.put((Object) key, frame);
    } else {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
