// Mended: what is put is put by the key that was asked for.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class KeysOfOtherSpaces {
  private final Map<String, @Owned Frame> map = new HashMap<>();

  synchronized void put(@Owned Frame frame) {
    if (map.get("a b") == null) {
      map.put("a b", frame);
    } else {
      frame.send();
    }
  }

  synchronized void end(String key) {
    Frame frame = map.remove(key);
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
