// A closure looks at what a concurrent map keeps.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentHashMap;

class ComputedInAConcurrentMap {
  private final ConcurrentHashMap<Integer, @Owned Frame> map = new ConcurrentHashMap<>();

  void replace(int key) {
    map.computeIfPresent(key, (k, old) -> {
      old.length();
      return old;
    });
  }

  void end(int key) {
    Frame frame = map.remove(key);
    if (frame != null) {
      frame.send();
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
