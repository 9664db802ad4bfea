// A visitor runs once for each port, the job that it captured only once.
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import java.util.function.IntConsumer;

class VisitorRunsTheJob {
  private int ports;

  void each(Ports all, @RunsOnce Runnable job) {
    all.forEachPort(p -> ports++);
    job.run();
  }
}

interface Ports {
  void forEachPort(@RunsNow IntConsumer visitor);
}
