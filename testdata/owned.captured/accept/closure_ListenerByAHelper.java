// A listener in a job may use helpers that do not mention the frame, and methods of other objects.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ListenerByAHelper {
  void byCall(Work work, Bus bus, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          private int rounds;

          @Override
          public void run() {
            bus.subscribe(() -> count());
            bus.subscribe(this::count);
            frame.send();
          }

          private void count() {
            rounds++;
          }
        });
  }

  void byOther(Work work, Bus bus, @Owned Frame frame) {
    class Job implements Runnable {
      Job next;

      @Override
      public void run() {
        bus.subscribe(() -> bus.run());
        frame.send();
      }
    }
    work.submit(new Job());
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Bus {
  void subscribe(Runnable listener);

  void run();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
