// A queue is emptied after a closure has asked for its size.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class QueueOnlyAskedForItsSize {
  int send(@Owned Frame frame, Later later) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    later.often(() -> System.out.println(queue.size()));
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
    return queue.size();
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
