// What a map lent is used before a closure replaces all that the map keeps.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;

class ReplacedInAMap {
  static void run(Map<Integer, @Owned Frame> map) {
    Frame frame = map.get(1);
    if (frame != null) {
      frame.length();
    }
    map.replaceAll((k, old) -> {
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
