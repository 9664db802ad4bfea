// removeIf() forgets every frame that it removes.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class RemoveIfDropsElements {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized void dropFirstIfEmpty() {
    Frame first = queue.poll();
    if (first != null) {
      first.drop();
    }
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
