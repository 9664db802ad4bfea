// gap: the body's side of `@RunsNow` is not checked; this one passes the closure on to run later
import dev.custody.annotations.RunsNow;

class RunsNowPassedOn {
  void each(Bus bus, @RunsNow Runnable work) {
    bus.subscribe(work);
  }
}

interface Bus {
  void subscribe(Runnable listener);
}
