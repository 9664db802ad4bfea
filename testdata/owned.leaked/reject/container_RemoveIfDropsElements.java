// removeIf() forgets every frame that it removes.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class RemoveIfDropsElements {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized void dropFirstIfEmpty() {
    // :: error: [owned.leaked]
    queue.removeIf(frame -> frame.length() == 0);
  }

  synchronized @Nullable @Owned Frame next() {
    return queue.poll();
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
