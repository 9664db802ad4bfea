// No method of the holder takes the job out of its field.
import dev.custody.annotations.RunsOnce;
import org.jspecify.annotations.Nullable;

class HolderNeverRunsItsJob {
  // :: error: [field.never.drained]
  private @Nullable @RunsOnce Runnable job;

  HolderNeverRunsItsJob(@RunsOnce Runnable job) {
    this.job = job;
  }

  boolean isArmed() {
    return job != null;
  }
}
