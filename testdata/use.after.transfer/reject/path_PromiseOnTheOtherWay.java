// A method that keeps its argument on one outcome only hands it back on the others, thrown or not.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.io.IOException;

class PromiseOnTheOtherWay {
  private boolean isOpen;

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean closed(@Owned Frame frame) {
    frame.send();
    // :: error: [use.after.transfer]
    return isOpen;
  }

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean thrown(@Owned Frame frame) throws IOException {
    frame.send();
    if (isOpen) {
      // :: error: [use.after.transfer]
      throw new IOException("open");
    }
    return true;
  }

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean thrownUnchecked(@Owned Frame frame) {
    frame.send();
    if (isOpen) {
      // :: error: [use.after.transfer]
      throw new IllegalStateException("open");
    }
    return true;
  }

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean declared(@Owned Frame frame, Device device) throws IOException {
    frame.send();
    // :: error: [use.after.transfer]
    device.flush();
    return true;
  }

  void byLambda(Queue queue) {
    queue.drain(
        frame -> {
          frame.send();
          // :: error: [use.after.transfer]
          return isOpen;
        });
  }
}

interface Device {
  void flush() throws IOException;
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
    boolean wasSent = isSent;
    send();
    // :: error: [use.after.transfer]
    return wasSent;
  }
}
