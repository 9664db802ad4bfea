// a frame that the local map took is in it, and nobody takes it out
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class PutIfAbsentAndForgotten {
  void file(int id, @Owned Frame frame) {
    // :: error: [owned.leaked]
    Map<Integer, @Owned Frame> mine = new HashMap<>();
    if (mine.putIfAbsent(id, frame) == null) {
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
    // :: error: [owned.leaked]
    Map<Integer, @Owned Frame> mine = new HashMap<>();
    if (mine.putIfAbsent(id, frame) != null) {
      frame.drop();
    }
    return mine.size();
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
