// The wrapper compares the job to null and never runs it.
import dev.custody.annotations.RunsOnce;
import org.jspecify.annotations.Nullable;

class WrapperForgetsTheJob {
  private int posted;

  void post(Work work, @Nullable @RunsOnce Runnable job) {
    // :: error: [owned.leaked]
    work.submit(() -> { if (job != null) posted++; });
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
