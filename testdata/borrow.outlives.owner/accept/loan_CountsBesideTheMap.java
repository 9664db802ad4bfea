// Numbers change in a map beside the one that lends.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;

class CountsBesideTheMap {
  static void run(Map<Integer, @Owned Frame> map, Map<String, Integer> counts) {
    Frame frame = map.get(1);
    counts.merge("a", 1, Integer::sum);
    counts.compute("a", (k, v) -> v == null ? 1 : v + 1);
    if (frame != null) {
      frame.length();
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
