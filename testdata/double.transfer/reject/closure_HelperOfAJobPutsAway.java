// The helper of a job put its frame into a queue, or handed it on, and the job sends it again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentLinkedQueue;

class HelperOfAJobPutsAway {
  private final ConcurrentLinkedQueue<@Owned Frame> parked = new ConcurrentLinkedQueue<>();

  void close() {
    for (Frame frame = parked.poll(); frame != null; frame = parked.poll()) {
      frame.send();
    }
  }

  void parks(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            park();
            // :: error: [double.transfer]
            frame.send();
          }

          private void park() {
            parked.add(frame);
          }
        });
  }

  void byTwo(Work work, Guard guard, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            middle();
            // :: error: [double.transfer]
            frame.send();
          }

          private void middle() {
            guard.with(this::finish);
          }

          private void finish() {
            frame.send();
          }
        });
  }

  void visited(Work work, Ports ports, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            // :: error: [borrow.transferred]
            ports.each(() -> finish());
            frame.send();
          }

          private void finish() {
            frame.send();
          }
        });
  }

  void boxes(Work work, Box<@Owned Frame> box, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            put();
            // :: error: [double.transfer]
            frame.send();
          }

          private void put() {
            box.put(frame);
          }
        });
  }
}

interface Box<T> {
  void put(T frame);

  T take();
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Guard {
  void with(@RunsNow @RunsOnce Runnable body);
}

interface Ports {
  void each(@RunsNow Runnable visitor);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
