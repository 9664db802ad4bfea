// A map and a list lend a job by its key or index; it is still there to be run again.
import dev.custody.annotations.RunsOnce;
import java.util.ArrayList;
import java.util.HashMap;

class JobsByNumber {
  private final HashMap<Integer, @RunsOnce Runnable> jobs = new HashMap<>();
  private final ArrayList<@RunsOnce Runnable> rows = new ArrayList<>();

  void post(int number, @RunsOnce Runnable job) {
    Runnable old = jobs.put(number, job);
    if (old != null) {
      old.run();
    }
  }

  void row(@RunsOnce Runnable job) {
    rows.add(job);
  }

  void tick(int number) {
    Runnable job = jobs.get(number);
    if (job != null) {
      // :: error: [borrow.transferred]
      job.run();
    }
    // :: error: [borrow.transferred]
    rows.get(0).run();
  }

  void stop(int number) {
    Runnable job = jobs.remove(number);
    if (job != null) {
      job.run();
    }
    while (!rows.isEmpty()) {
      rows.remove(0).run();
    }
  }
}
