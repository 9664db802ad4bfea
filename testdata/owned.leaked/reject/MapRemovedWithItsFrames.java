// A map is removed from its list when one of its frames is taken, and the others are lost; an entry has only one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class MapRemovedWithItsFrames {
  void byName(List<Map<String, @Owned Frame>> maps) {
    for (Iterator<Map<String, @Owned Frame>> all = maps.iterator(); all.hasNext(); ) {
      Map<String, @Owned Frame> map = all.next();
      Frame frame = map.get("a");
      if (frame != null) {
        // :: error: [owned.leaked]
        all.remove();
        // :: error: [borrow.outlives.owner]
        frame.send();
      }
    }
  }

  void byEntry(Map<String, @Owned Frame> frames) {
    for (Iterator<Map.Entry<String, @Owned Frame>> entries = frames.entrySet().iterator();
        entries.hasNext(); ) {
      Frame frame = entries.next().getValue();
      entries.remove();
      frame.send();
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
