// What was polled before another queue is drained is null only where its own queue was empty.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class PolledBeforeAnotherDrain {
  void drain(@Owned Frame frame, @Owned Frame other) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    ArrayDeque<@Owned Frame> spares = new ArrayDeque<>();
    queue.add(frame);
    spares.add(other);
    Frame spare = spares.poll();
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
    while (spare != null) {
      spare.send();
      spare = spares.poll();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
