// What was in the atomic slot before is a job that is owned now.
import dev.custody.annotations.RunsOnce;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class SwappedJobThrownAway {
  private final AtomicReference<@Nullable @RunsOnce Runnable> next = new AtomicReference<>();

  void post(@RunsOnce Runnable job) {
    // :: error: [result.dropped]
    next.getAndSet(job);
  }

  void fire() {
    Runnable job = next.getAndSet(null);
    if (job != null) {
      job.run();
    }
  }
}
