// A queue is filled after the closure that empties it was handed on.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class QueueFilledAfterwards {
  void handle(@Owned Frame frame, Later later) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    later.run(() -> {
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
    });
    queue.add(frame);
  }

  interface Later {
    void run(@RunsOnce Runnable work);

    void often(Runnable work);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
