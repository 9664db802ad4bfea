// one frame is polled, and the queue may have more
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class PolledBeforeAnotherDrain {
  void drain(@Owned Frame frame, @Owned Frame other) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> spares = new ArrayDeque<>();
    queue.add(frame);
    spares.add(other);
    Frame spare = spares.poll();
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
    if (spare != null) {
      spare.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
