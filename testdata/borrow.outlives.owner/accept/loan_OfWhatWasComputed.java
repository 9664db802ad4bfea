// What a closure computed is lent by the map.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;

class OfWhatWasComputed {
  static void run(Map<Integer, @Owned Frame> map) {
    Frame frame = map.compute(1, (k, old) -> old == null ? new Frame() : old);
    int n = 1;
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
