// A closure ends what a map keeps, under the lock that others hold.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class ComputedWithoutLock {
  private final Map<Integer, @Owned Frame> map = new HashMap<>();

  synchronized void replace(int key) {
    map.computeIfPresent(key, (k, old) -> {
      old.send();
      return new Frame();
    });
  }

  synchronized @Nullable @Owned Frame end(int key) {
    return map.remove(key);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
