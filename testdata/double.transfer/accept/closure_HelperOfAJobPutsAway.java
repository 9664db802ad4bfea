// The helper of a job puts its frame into a queue, hands it on, or looks at it for a visitor.
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
            ports.each(() -> look());
            frame.send();
          }

          private int look() {
            return frame.length();
          }
        });
  }

  void boxes(Work work, Box<@Owned Frame> box, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            put();
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
