// What a map lent is used before a closure is asked what to keep for that key.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;

class ComputedAnew {
  static void run(Map<Integer, @Owned Frame> map) {
    Frame frame = map.get(1);
    if (frame != null) {
      frame.length();
    }
    map.compute(1, (k, old) -> {
      if (old != null) {
        old.send();
      }
      return null;
    });
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
