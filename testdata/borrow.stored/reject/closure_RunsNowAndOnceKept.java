// A closure that runs at most once, and only during the call, is not kept until later, nor handed on to be.
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import org.jspecify.annotations.Nullable;

class RunsNowAndOnceKept {
  private @Nullable @RunsOnce Runnable later;

  void keep(@RunsNow @RunsOnce Runnable job) {
    Runnable last = later;
    if (last == null) {
      // :: error: [borrow.stored]
      later = job;
    }
    job.run();
  }

  void handOn(@RunsNow @RunsOnce Runnable job, Work work) {
    // :: error: [borrow.transferred]
    work.submit(job);
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
