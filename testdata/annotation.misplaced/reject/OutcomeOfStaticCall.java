// An outcome that names no argument stands for the receiver, which a static method has not.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

abstract class OutcomeOfStaticCall {
  // :: error: [annotation.misplaced]
  @TransfersOn(when = Outcome.TRUE)
  static boolean send(@Owned Frame frame, int port) {
    frame.send();
    return true;
  }

  // :: error: [annotation.misplaced]
  @TransfersOn(when = Outcome.TRUE)
  abstract boolean isOpen(int port);

  // :: error: [annotation.misplaced]
  @TransfersOn(when = Outcome.TRUE, value = "this")
  abstract boolean isUp(int port);

  // :: error: [annotation.misplaced]
  @TransfersOn(when = Outcome.NULL, value = "frame")
  abstract void drop(@Owned Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
