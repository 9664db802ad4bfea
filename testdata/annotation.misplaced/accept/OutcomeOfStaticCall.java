// Mended: the outcome names the argument that changes hands, or a receiver that does.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

abstract class OutcomeOfStaticCall {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  static boolean send(@Owned Frame frame, int port) {
    frame.send();
    return true;
  }

  @TransfersOn(when = Outcome.NULL, value = "frame")
  abstract String drop(@Owned Frame frame);

  @TransfersOn(when = Outcome.TRUE)
  abstract boolean offer(@Owned Frame frame, int port);

  @TransfersOn(when = Outcome.TRUE, value = "this")
  abstract boolean add(@Owned Frame frame, int port);
}

@Tracked
abstract class Frame {
  void send(@Owned Frame this) {}

  @TransfersOn(when = Outcome.TRUE)
  abstract boolean trySend(@Owned Frame this);
}
