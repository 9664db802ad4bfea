// A closure that runs once is left to empty a queue.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class QueueEmptiedMaybeNever {
  void handle(@Owned Frame frame, Later later) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    later.run(() -> {
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
    });
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
