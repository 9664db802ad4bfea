// A method reference that returns nothing throws away what its method takes out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class PollAsRunnable {
  void later(Runnable task) {}

  void start(ArrayDeque<@Owned Frame> queue) {
    // :: error: [result.dropped]
    later(queue::poll);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
