// A method that keeps its argument on one outcome only leaves it alone on the others.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.io.IOException;

class PromiseOnTheOtherWay {
  private boolean isOpen;

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean closed(@Owned Frame frame) {
    if (isOpen) {
      frame.send();
      return true;
    }
    return false;
  }

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean thrown(@Owned Frame frame) throws IOException {
    if (isOpen) {
      throw new IOException("open");
    }
    frame.send();
    return true;
  }

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean thrownByAnybody(@Owned Frame frame, Device device) {
    frame.send();
    device.log();
    return true;
  }

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean loggedFinally(@Owned Frame frame, Device device) {
    try {
      frame.send();
      device.log();
    } finally {
      isOpen = false;
    }
    return true;
  }

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean declared(@Owned Frame frame, Device device) throws IOException {
    device.flush();
    frame.send();
    return true;
  }

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean twoFrames(@Owned Frame frame, @Owned Frame other) {
    other.send();
    return false;
  }

  void byLambda(Queue queue) {
    queue.drain(
        frame -> {
          if (isOpen) {
            frame.send();
            return true;
          }
          return false;
        });
  }
}

interface Device {
  void flush() throws IOException;

  void log();
}

interface Queue {
  void drain(Taker taker);
}

interface Taker {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean take(@Owned Frame frame);
}

@Tracked
abstract class Frame {
  private boolean isSent;

  abstract void send(@Owned Frame this);

  @TransfersOn(when = Outcome.TRUE, value = "this")
  boolean trySend(@Owned Frame this) {
    if (isSent) {
      return false;
    }
    send();
    return true;
  }
}
