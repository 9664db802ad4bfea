// An object that has given itself up is captured by closures that run later.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

@Tracked
class GoneThisCaptured {
  private int ticks;

  void tick() {}

  void close(@Owned GoneThisCaptured this, Bus bus) {
    bus.take(this);
    // :: error: [use.after.transfer]
    bus.subscribe(this::tick);
  }

  void closeByLambda(@Owned GoneThisCaptured this, Bus bus) {
    bus.take(this);
    // :: error: [use.after.transfer]
    bus.subscribe(() -> tick());
  }

  void closeAndCount(@Owned GoneThisCaptured this, Bus bus) {
    bus.take(this);
    // :: error: [use.after.transfer]
    bus.subscribe(() -> System.out.println(ticks));
  }

  void closeAndRunOnce(@Owned GoneThisCaptured this, Bus bus) {
    bus.take(this);
    // :: error: [use.after.transfer]
    bus.once(this::tick);
  }

  void closeByClass(@Owned GoneThisCaptured this, Bus bus) {
    bus.take(this);
    bus.subscribe(
        new Runnable() {
          @Override
          public void run() {
            // :: error: [use.after.transfer]
            tick();
          }
        });
  }

  void closeByLocalClass(@Owned GoneThisCaptured this, Bus bus) {
    class Late implements Runnable {
      @Override
      public void run() {
        // :: error: [use.after.transfer]
        tick();
      }
    }
    bus.take(this);
    bus.subscribe(new Late());
  }

  void closeMaybe(@Owned GoneThisCaptured this, Bus bus, boolean isLast) {
    if (isLast) {
      bus.take(this);
    } else {
      bus.keep(this);
    }
    // :: error: [use.after.transfer]
    bus.subscribe(() -> tick());
  }
}

interface Bus {
  void take(@Owned GoneThisCaptured session);

  void keep(@Owned GoneThisCaptured session);

  void subscribe(Runnable listener);

  void once(@RunsOnce Runnable listener);
}
