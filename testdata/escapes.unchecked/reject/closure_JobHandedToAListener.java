// A listener may be called many times; a job that runs once does not fit.
import dev.custody.annotations.RunsOnce;

class JobHandedToAListener {
  void post(Bus bus, @RunsOnce Runnable job) {
    // :: error: [escapes.unchecked]
    bus.subscribe(job);
  }
}

interface Bus {
  void subscribe(Runnable listener);
}
