// A key is that of a variable, and is another one when that has been counted.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

class KeyThatNamesAVariable {
  private final Map<Integer, @Owned Frame> named = new HashMap<>();
  private int count;

  void put(@Owned Frame frame) {
    int i = count;
    if (named.containsKey(i)) {
      frame.end();
    } else {
      i++;
      // :: error: [result.dropped]
      named.put(i, frame);
    }
    count = i;
  }

  void end() {
    for (Iterator<@Owned Frame> all = named.values().iterator(); all.hasNext(); ) {
      Frame frame = all.next();
      all.remove();
      frame.end();
    }
  }
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
