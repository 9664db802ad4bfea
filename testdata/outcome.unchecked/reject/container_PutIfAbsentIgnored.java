// putIfAbsent() takes the frame only where there was none.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

class PutIfAbsentIgnored {
  private final ConcurrentHashMap<Integer, @Owned Frame> frames = new ConcurrentHashMap<>();

  void put(int id, @Owned Frame frame) {
    // :: error: [outcome.unchecked]
    frames.putIfAbsent(id, frame);
  }

  @Nullable @Owned Frame take(int id) {
    return frames.remove(id);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
