// Mended: A listener that may run many times holds a job that may run once.
import dev.custody.annotations.RunsOnce;

class JobCapturedByListener {
  void arrange(Bus bus, Work work, @RunsOnce Runnable job) {
    work.submit(() -> job.run());
  }
}

interface Bus {
  void subscribe(Runnable listener);
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
