// A row is put into a map of the class above, by a name of its own, where another may be.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

class InheritedMap {
  protected final Map<String, Deque<@Owned Frame>> lanes = new HashMap<>();

  void close() {
    for (Deque<@Owned Frame> lane : lanes.values()) {
      while (!lane.isEmpty()) {
        lane.remove().send();
      }
    }
  }
}

class TwoLanes extends InheritedMap {
  void open() {
    Map<String, Deque<@Owned Frame>> mine = lanes;
    // :: error: [result.dropped]
    mine.put("a", new ArrayDeque<>());
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
