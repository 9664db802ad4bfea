// gap: what a local collection still owns when it goes out of scope is not an owner's duty yet
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class LocalQueueForgotten {
  void send(@Owned Frame first, @Owned Frame second) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(first);
    queue.add(second);
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
