// Mended: A listener may be called many times; a job that runs once does not fit.
import dev.custody.annotations.RunsOnce;

class JobHandedToAListener {
  private int posted;

  void post(Bus bus, @RunsOnce Runnable job) {
    job.run();
    bus.subscribe(() -> posted++);
  }
}

interface Bus {
  void subscribe(Runnable listener);
}
