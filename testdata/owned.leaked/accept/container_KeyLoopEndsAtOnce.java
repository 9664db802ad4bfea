// Mended: A loop over the keys takes each frame out as an argument, but leaves some behind.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class KeyLoopEndsAtOnce {
  void drain(int[] ids) {
    Map<Integer, @Owned Frame> waiting = new HashMap<>();
    for (int id : ids) {
      send(waiting.put(id, new Frame()));
    }
    for (Integer id : new ArrayList<>(waiting.keySet())) {
      send(waiting.remove(id));
    }
  }

  private static void send(@Nullable @Owned Frame frame) {
    if (frame != null) {
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
