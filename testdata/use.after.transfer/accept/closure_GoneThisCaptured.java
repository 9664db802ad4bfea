// Mended: what the closures need is copied before, and what is of the class alone needs no object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

@Tracked
class GoneThisCaptured {
  private static int closed;
  private int ticks;

  static void tick() {
    closed++;
  }

  void done(@Owned GoneThisCaptured this) {}

  void close(@Owned GoneThisCaptured this, Bus bus) {
    bus.take(this);
    bus.subscribe(GoneThisCaptured::tick);
  }

  void closeByLambda(@Owned GoneThisCaptured this, Bus bus) {
    bus.take(this);
    bus.subscribe(() -> tick());
  }

  void closeAndCount(@Owned GoneThisCaptured this, Bus bus) {
    int count = ticks;
    bus.take(this);
    bus.subscribe(() -> System.out.println(count));
  }

  void closeAndRunOnce(@Owned GoneThisCaptured this, Bus bus) {
    bus.once(this::done);
  }

  void closeByClass(@Owned GoneThisCaptured this, Bus bus) {
    bus.take(this);
    bus.subscribe(
        new Runnable() {
          private int times;

          @Override
          public void run() {
            times++;
            tick();
          }
        });
  }

  void closeByLocalClass(@Owned GoneThisCaptured this, Bus bus) {
    class Late implements Runnable {
      private int times;

      void count() {
        times++;
      }

      @Override
      public void run() {
        count();
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
    bus.subscribe(() -> tick());
  }
}

interface Bus {
  void take(@Owned GoneThisCaptured session);

  void keep(@Owned GoneThisCaptured session);

  void subscribe(Runnable listener);

  void once(@RunsOnce Runnable listener);
}
