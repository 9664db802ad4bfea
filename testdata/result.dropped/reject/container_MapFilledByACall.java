// A call that is lent the map may fill the key that was tested.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class MapFilledByACall {
  void put(HashMap<Integer, @Owned Frame> frames, int key, @Owned Frame frame) {
    if (!frames.containsKey(key)) {
      fill(frames);
      // :: error: [result.dropped]
      frames.put(key, frame);
    } else {
      frame.send();
    }
  }

  static void fill(Map<Integer, @Owned Frame> frames) {
    if (!frames.containsKey(7)) {
      frames.put(7, new Frame());
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
