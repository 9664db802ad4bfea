// A closure that runs during the call only is passed on to run at any time.
import dev.custody.annotations.RunsNow;

class RunsNowPassedOn {
  void each(Bus bus, @RunsNow Runnable work) {
    // :: error: [escapes.unchecked]
    bus.subscribe(work);
  }
}

interface Bus {
  void subscribe(Runnable listener);
}
