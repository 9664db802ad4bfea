// A closure asks a queue for its size, and nobody empties it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class QueueOnlyAskedForItsSize {
  int send(@Owned Frame frame, Later later) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    later.often(() -> System.out.println(queue.size()));
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
