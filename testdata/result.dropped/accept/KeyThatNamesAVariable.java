// A key is a text in which the name of a variable occurs, and stays the same when that is counted.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

class KeyThatNamesAVariable {
  private final Map<String, @Owned Frame> named = new HashMap<>();
  private int count;

  void put(@Owned Frame frame) {
    int i = count;
    if (named.containsKey("page i of all")) {
      frame.end();
    } else {
      i++;
      named.put("page i of all", frame);
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
