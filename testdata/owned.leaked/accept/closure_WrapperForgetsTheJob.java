// Mended: The wrapper compares the job to null and never runs it.
import dev.custody.annotations.RunsOnce;
import org.jspecify.annotations.Nullable;

class WrapperForgetsTheJob {
  private int posted;

  void post(Work work, @Nullable @RunsOnce Runnable job) {
    work.submit(
        () -> {
          posted++;
          if (job != null) {
            job.run();
          }
        });
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
