// A closure that captures nothing tracked may go anywhere, as often as one likes.
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;

class EmptyClosuresAnywhere {
  private int ticks;
  private Runnable idle = () -> {};

  void arrange(Work work, Bus bus, Guard guard) {
    Runnable tick = () -> ticks++;
    bus.subscribe(tick);
    bus.subscribe(tick);
    work.submit(tick);
    guard.with(tick);
    idle = tick;
    idle.run();
    idle.run();
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Bus {
  void subscribe(Runnable listener);
}

interface Guard {
  void with(@RunsNow @RunsOnce Runnable body);
}
