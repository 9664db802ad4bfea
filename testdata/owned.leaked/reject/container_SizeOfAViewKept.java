// The size of a view of the map is kept; the loop over its keys leaves some behind.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.TreeMap;

class SizeOfAViewKept {
  int drain(int[] ids) {
    // :: error: [owned.leaked]
    TreeMap<Integer, @Owned Frame> waiting = new TreeMap<>();
    for (int id : ids) {
      Frame before = waiting.put(id, new Frame());
      if (before != null) {
        before.send();
      }
    }
    int size = waiting.tailMap(0, true).size();
    for (Integer id : new ArrayList<>(waiting.keySet())) {
      Frame frame = id < size ? waiting.remove(id) : null;
      if (frame != null) {
        frame.send();
      }
    }
    return size;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
