// A closure that runs at most once, maybe later, is kept; one that runs during the call is run.
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import org.jspecify.annotations.Nullable;

class RunsNowAndOnceKept {
  private @Nullable @RunsOnce Runnable later;

  void keep(@RunsOnce Runnable job) {
    Runnable last = later;
    if (last == null) {
      later = job;
    } else {
      job.run();
    }
  }

  void handOn(@RunsNow @RunsOnce Runnable job, Work work) {
    job.run();
    work.submit(() -> {});
  }

  void finish() {
    Runnable last = later;
    later = null;
    if (last != null) {
      last.run();
    }
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
