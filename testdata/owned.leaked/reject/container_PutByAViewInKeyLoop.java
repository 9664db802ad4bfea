// The loop puts a frame into the map by a view of it before it empties the map.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

class container_PutByAViewInKeyLoop {
  void drain(int[] ids) {
    // :: error: [owned.leaked]
    TreeMap<Integer, @Owned Frame> waiting = new TreeMap<>();
    for (int id : ids) {
      Frame before = waiting.put(id, new Frame());
      if (before != null) {
        before.send();
      }
    }
    @Nullable NavigableMap<Integer, @Owned Frame> view = waiting.tailMap(0, true);
    for (Integer id : new ArrayList<>(waiting.keySet())) {
      if (view != null) {
        Frame before = view.put(id + 1, new Frame());
        if (before != null) {
          before.send();
        }
        view = null;
      }
      Frame frame = waiting.remove(id);
      if (frame != null) {
        frame.send();
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
