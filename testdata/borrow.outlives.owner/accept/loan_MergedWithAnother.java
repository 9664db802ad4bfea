// What a map lent is used before it is merged with another.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;

class MergedWithAnother {
  static void run(Map<Integer, @Owned Frame> map) {
    Frame frame = map.get(1);
    if (frame != null) {
      frame.length();
    }
    map.merge(1, new Frame(), (a, b) -> {
      a.send();
      return b;
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
