// Returns and a break out of synchronized blocks.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class SynchronizedWays {
  private final Object lock = new Object();
  private boolean up;
  private int sent;

  void send(@Owned Frame frame, Port port) {
    synchronized (lock) {
      if (!up) {
        frame.drop();
        return;
      }
    }
    retry:
    for (; ; ) {
      synchronized (lock) {
        if (port.push(frame)) {
          sent++;
          break retry;
        }
        if (!port.isOpen()) {
          frame.drop();
          return;
        }
      }
      Thread.onSpinWait();
    }
    synchronized (lock) {
      up = sent < 1000;
    }
  }
}

interface Port {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean push(@Owned Frame frame);

  boolean isOpen();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
