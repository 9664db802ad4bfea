// A job tells how far a loop over the keys of the map has come that empties it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class container_PutByAJobInKeyLoop {
  private int sent;

  void drain(int[] ids) {
    Map<Integer, @Owned Frame> waiting = new HashMap<>();
    for (int id : ids) {
      send(waiting.put(id, new Frame()));
    }
    Runnable count = () -> sent++;
    for (Integer id : new ArrayList<>(waiting.keySet())) {
      Frame frame = waiting.remove(id);
      send(frame);
      count.run();
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
