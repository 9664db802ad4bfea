// What a map lent is used after a closure put another in its place.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;

class ComputedWherePresent {
  static void run(Map<Integer, @Owned Frame> map) {
    Frame frame = map.get(1);
    map.computeIfPresent(1, (k, old) -> {
      old.send();
      return new Frame();
    });
    if (frame != null) {
      // :: error: [borrow.outlives.owner]
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
