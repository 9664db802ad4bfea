// The key is changed between the test and the store.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;

class KeyChangedAfterTest {
  void put(Map<Integer, @Owned Frame> frames, int key, @Owned Frame frame) {
    if (!frames.containsKey(key)) {
      key++;
      // :: error: [result.dropped]
      frames.put(key, frame);
    } else {
      frame.send();
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
