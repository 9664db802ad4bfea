// The loop empties the map, of which a view was asked before.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.TreeMap;

class container_PutByAViewInKeyLoop {
  int drain(int[] ids) {
    TreeMap<Integer, @Owned Frame> waiting = new TreeMap<>();
    for (int id : ids) {
      Frame before = waiting.put(id, new Frame());
      if (before != null) {
        before.send();
      }
    }
    int size = waiting.tailMap(0, true).size();
    System.out.println(size);
    for (Integer id : new ArrayList<>(waiting.keySet())) {
      Frame frame = waiting.remove(id);
      if (frame != null) {
        frame.send();
      }
    }
    return 0;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
