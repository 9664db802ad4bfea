// gap: the body's side of `@RunsOnce` is not checked; this one passes the closure on to run often
import dev.custody.annotations.RunsOnce;

class RunsOncePassedOn {
  void submit(Bus bus, @RunsOnce Runnable work) {
    bus.subscribe(work);
  }
}

interface Bus {
  void subscribe(Runnable listener);
}
