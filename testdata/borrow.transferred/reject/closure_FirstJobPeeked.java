// A peek lends the first job; running it would leave it in the queue to run again.
import dev.custody.annotations.RunsOnce;
import java.util.ArrayDeque;

class FirstJobPeeked {
  private final ArrayDeque<@RunsOnce Runnable> jobs = new ArrayDeque<>();

  void post(@RunsOnce Runnable job) {
    jobs.add(job);
  }

  void tick() {
    Runnable first = jobs.peek();
    if (first != null) {
      // :: error: [borrow.transferred]
      first.run();
    }
  }

  void stop() {
    while (!jobs.isEmpty()) {
      jobs.remove().run();
    }
  }
}
