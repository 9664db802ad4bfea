// Mended: A closure that may run once is passed on to where it may run often.
import dev.custody.annotations.RunsOnce;

class RunsOncePassedOn {
  void submit(Bus bus, @RunsOnce Runnable work) {
    bus.subscribe(work);
  }
}

interface Bus {
  void subscribe(@RunsOnce Runnable listener);
}
