// What a new map gives for the first frame is null, and the field stays empty.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class PutGivesTheOldOne {
  private @Nullable @Owned Frame old;

  void fill(@Owned Frame one, @Owned Frame two, @Owned Frame three) {
    Frame before = old;
    Map<String, @Owned Frame> frames = new HashMap<>();
    old = frames.put("a", one);
    if (before != null) {
      before.send();
    }
    two.send();
    old = three;
    while (!frames.isEmpty()) {
      Frame frame = frames.remove("a");
      if (frame != null) {
        frame.send();
      }
    }
  }

  void close() {
    Frame last = old;
    old = null;
    if (last != null) {
      last.send();
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
