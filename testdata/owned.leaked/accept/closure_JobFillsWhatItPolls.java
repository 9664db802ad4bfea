// the queue is emptied, and asked, after the job has run
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
    job.run();
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
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
    job.run();
    boolean isEmpty = queue.isEmpty();
    if (isEmpty) {
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
