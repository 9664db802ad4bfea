// gap: A constructor puts a row into a map that it was given, which may keep another one by that key: it is taken for one that this object made.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

class ConstructorPutsIntoAGivenMap {
  private final Map<String, Deque<@Owned Frame>> lanes;

  ConstructorPutsIntoAGivenMap(Map<String, Deque<@Owned Frame>> lanes) {
    this.lanes = lanes;
    this.lanes.put("a", new ArrayDeque<>());
  }

  void close() {
    for (Deque<@Owned Frame> lane : lanes.values()) {
      while (!lane.isEmpty()) {
        lane.remove().send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
