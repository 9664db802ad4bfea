// An outcome that is kept in a field is no word any more once others may have written the field.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OutcomeInAField {
  private boolean sent;
  private volatile boolean seen;

  void volatileFlag(
      Line line,
      // :: error: [owned.leaked]
      @Owned Frame frame) {
    seen = line.offer(frame);
    if (!seen) {
      // :: error: [double.transfer]
      frame.drop();
    }
  }

  void reset(
      Line line,
      // :: error: [owned.leaked]
      @Owned Frame frame) {
    sent = line.offer(frame);
    reset();
    if (!sent) {
      // :: error: [double.transfer]
      frame.drop();
    }
  }

  private void reset() {
    sent = false;
  }

  void ofAnotherObject(
      Line line,
      OutcomeInAField other,
      // :: error: [owned.leaked]
      @Owned Frame frame) {
    sent = line.offer(frame);
    other.sent = true;
    if (!sent) {
      // :: error: [double.transfer]
      frame.drop();
    }
  }
}

interface Line {
  @TransfersOn(when = Outcome.TRUE, value = "#1")
  boolean offer(@Owned Frame frame);
}

@Tracked
class Frame {
  void drop(@Owned Frame this) {}
}
