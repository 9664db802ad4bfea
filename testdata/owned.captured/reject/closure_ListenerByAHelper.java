// A listener in a job captures the frame by the helper or the local class that it makes use of.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ListenerByAHelper {
  void byCall(Work work, Bus bus, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            // :: error: [owned.captured]
            bus.subscribe(() -> look());
          }

          private void look() {
            frame.length();
          }
        });
  }

  void byThis(Work work, Bus bus, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            // :: error: [owned.captured]
            bus.subscribe(() -> this.look());
          }

          private void look() {
            frame.length();
          }
        });
  }

  void byReference(Work work, Bus bus, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            // :: error: [owned.captured]
            bus.subscribe(this::look);
          }

          private void look() {
            frame.length();
          }
        });
  }

  void byClass(Bus bus, @Owned Frame frame) {
    class Reader {
      void read() {
        frame.length();
      }
    }
    // :: error: [owned.captured]
    bus.subscribe(() -> new Reader().read());
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Bus {
  void subscribe(Runnable listener);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
