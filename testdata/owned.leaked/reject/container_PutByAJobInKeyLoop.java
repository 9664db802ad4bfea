// A job puts a frame into the map while a loop over its keys empties the map.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class container_PutByAJobInKeyLoop {
  void drain(int[] ids) {
    // :: error: [owned.leaked]
    Map<Integer, @Owned Frame> waiting = new HashMap<>();
    for (int id : ids) {
      send(waiting.put(id, new Frame()));
    }
    // :: error: [owned.leaked]
    Runnable refill = () -> send(waiting.put(-1, new Frame()));
    for (Integer id : new ArrayList<>(waiting.keySet())) {
      Frame frame = waiting.remove(id);
      send(frame);
      refill.run();
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
