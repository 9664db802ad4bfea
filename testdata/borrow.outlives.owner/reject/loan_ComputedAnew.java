// What a map lent is used after a closure was asked what to keep for that key.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;

class ComputedAnew {
  static void run(Map<Integer, @Owned Frame> map) {
    Frame frame = map.get(1);
    map.compute(1, (k, old) -> {
      if (old != null) {
        old.send();
      }
      return null;
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
