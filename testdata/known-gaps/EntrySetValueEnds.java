// gap: an entry that replaces its value is not known to change the map that shows it, so that what the map has lent before is still good
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;
import java.util.Map;

class EntrySetValueEnds {
  int replace(Map<Integer, @Owned Frame> frames, @Owned Frame other) {
    Frame lent = frames.get(0);
    Iterator<Map.Entry<Integer, @Owned Frame>> entries = frames.entrySet().iterator();
    if (entries.hasNext()) {
      Frame before = entries.next().setValue(other);
      before.end();
    } else {
      other.end();
    }
    return lent == null ? 0 : lent.length();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
