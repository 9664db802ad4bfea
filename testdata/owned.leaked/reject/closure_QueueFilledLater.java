// A closure fills a local queue later, and nobody empties it then.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class QueueFilledLater {
  ArrayDeque<@Owned Frame> queueOf(@Owned Frame frame, Later later) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    // :: error: [owned.leaked]
    later.run(() -> queue.add(frame));
    return queue;
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
