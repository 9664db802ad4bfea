// What a map lent is used before a closure puts another in its place.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;

class ComputedWherePresent {
  static void run(Map<Integer, @Owned Frame> map) {
    Frame frame = map.get(1);
    if (frame != null) {
      frame.length();
    }
    map.computeIfPresent(1, (k, old) -> {
      old.send();
      return new Frame();
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
