// an iterator removes all of a list or map
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

class IteratorOfAPart {
  void list(@Owned Frame one, @Owned Frame other) {
    List<@Owned Frame> mine = new ArrayList<>();
    mine.add(one);
    mine.add(other);
    for (var it = mine.iterator(); it.hasNext(); ) {
      Frame frame = it.next();
      it.remove();
      frame.drop();
    }
  }

  void map(@Owned Frame frame) {
    TreeMap<Integer, @Owned Frame> mine = new TreeMap<>();
    if (mine.putIfAbsent(1, frame) != null) {
      frame.drop();
    }
    for (var it = mine.values().iterator(); it.hasNext(); ) {
      Frame last = it.next();
      it.remove();
      last.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
