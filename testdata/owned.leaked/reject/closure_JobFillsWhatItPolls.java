// A job puts two frames into a queue that was empty, and polls one: the queue is not empty any more.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Deque;

class JobFillsWhatItPolls {
  static void emptied(Deque<@Owned Frame> queue) {
    class Job {
      void run() {
        queue.add(new Frame());
        queue.add(new Frame());
        queue.remove().send();
      }
    }
    Job job = new Job();
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
    job.run();
    // :: error: [owned.leaked]
    queue.clear();
  }

  static void asked(Deque<@Owned Frame> queue) {
    class Job {
      void run() {
        queue.add(new Frame());
        queue.add(new Frame());
        queue.remove().send();
      }
    }
    Job job = new Job();
    boolean isEmpty = queue.isEmpty();
    job.run();
    if (isEmpty) {
      // :: error: [owned.leaked]
      queue.clear();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
