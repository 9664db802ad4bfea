// Two maps of frames may be one map, where the first store has filled the key of the second.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;

class OtherMapMayBeThisOne {
  void put(
      Map<Integer, @Owned Frame> frames,
      Map<Integer, @Owned Frame> others,
      int key,
      @Owned Frame frame,
      @Owned Frame other) {
    if (!frames.containsKey(key) && !others.containsKey(key)) {
      others.put(key, other);
      // :: error: [result.dropped]
      frames.put(key, frame);
    } else {
      frame.send();
      other.send();
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
