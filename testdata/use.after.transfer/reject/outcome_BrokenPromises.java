// A body that takes on one outcome must leave the caller what it keeps on all others, and on exceptions.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.io.IOException;

class BrokenPromises {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean thrown(Wire wire, @Owned Frame frame) throws IOException {
    frame.send();
    // :: error: [use.after.transfer]
    wire.flush();
    return true;
  }

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean said(@Owned Frame frame) {
    frame.send();
    // :: error: [use.after.transfer]
    return false;
  }

  void lambda(Ports ports) {
    ports.each(
        frame -> {
          frame.send();
          // :: error: [use.after.transfer]
          return false;
        });
  }
}

interface Wire {
  void flush() throws IOException;
}

interface Offer {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean offer(@Owned Frame frame);
}

interface Ports {
  void each(@RunsNow Offer offer);
}

@Tracked
class Frame {
  @TransfersOn(when = Outcome.TRUE)
  boolean trySend(@Owned Frame this, boolean really) {
    send();
    // :: error: [use.after.transfer]
    return really;
  }

  void send(@Owned Frame this) {}
}
