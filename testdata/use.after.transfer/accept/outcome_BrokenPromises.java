// A body that takes on one outcome may end with an exception before it took, or with one that nobody expects.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.io.IOException;

class BrokenPromises {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean thrown(Wire wire, @Owned Frame frame) throws IOException {
    wire.flush();
    frame.send();
    return true;
  }

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean unexpected(Wire wire, @Owned Frame frame) {
    frame.send();
    wire.check();
    wire.die();
    return true;
  }

  void lambda(Ports ports) {
    ports.each(
        frame -> {
          if (frame.isEmpty()) {
            return false;
          }
          frame.send();
          return true;
        });
  }
}

interface Wire {
  void flush() throws IOException;

  void check() throws IllegalStateException;

  void die() throws AssertionError;
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
    if (really) {
      send();
      return true;
    }
    return false;
  }

  boolean isEmpty() {
    return false;
  }

  void send(@Owned Frame this) {}
}
