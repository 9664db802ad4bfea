// a frame that the local map took is taken out again
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class PutIfAbsentAndForgotten {
  int count(int id, @Owned Frame frame) {
    Map<Integer, @Owned Frame> mine = new HashMap<>();
    if (mine.putIfAbsent(id, frame) != null) {
      frame.drop();
    }
    int size = mine.size();
    for (Integer each : java.util.List.copyOf(mine.keySet())) {
      Frame last = mine.remove(each);
      if (last != null) {
        last.drop();
      }
    }
    return size;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
