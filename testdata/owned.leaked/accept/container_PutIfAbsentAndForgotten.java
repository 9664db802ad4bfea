// a frame that the local map took is taken out again
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class PutIfAbsentAndForgotten {
  void file(int id, @Owned Frame frame) {
    Map<Integer, @Owned Frame> mine = new HashMap<>();
    if (mine.putIfAbsent(id, frame) == null) {
      drain(mine);
      return;
    }
    frame.drop();
    drain(mine);
  }

  private static void drain(Map<Integer, @Owned Frame> map) {
    for (var it = map.values().iterator(); it.hasNext(); ) {
      Frame last = it.next();
      it.remove();
      last.drop();
    }
  }

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
