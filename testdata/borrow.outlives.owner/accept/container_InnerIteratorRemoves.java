// An iterator over each list in turn removes what it gave, and goes on with the rest of that list.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class InnerIteratorRemoves {
  static void ofLists(List<List<@Owned Frame>> lists) {
    for (List<@Owned Frame> list : lists) {
      Iterator<@Owned Frame> frames = list.iterator();
      while (frames.hasNext()) {
        Frame frame = frames.next();
        frames.remove();
        frame.send();
      }
    }
    lists.clear();
  }

  static void ofMap(Map<Integer, List<@Owned Frame>> lists) {
    for (List<@Owned Frame> list : lists.values()) {
      for (Iterator<@Owned Frame> frames = list.iterator(); frames.hasNext(); ) {
        Frame frame = frames.next();
        if (frame.length() > 3) {
          frames.remove();
          frame.send();
        }
      }
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
