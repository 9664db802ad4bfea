// Mended: An outcome that is kept in a field is tested while nobody may have written the field.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OutcomeInAField {
  private boolean sent;
  private boolean other;

  void flag(Line line, @Owned Frame frame) {
    sent = line.offer(frame);
    if (!sent) {
      frame.drop();
    }
  }

  void otherFlag(Line line, @Owned Frame frame) {
    sent = line.offer(frame);
    other = false;
    reset();
    if (!sent) {
      frame.drop();
    }
  }

  private void reset() {
    other = true;
  }

  void ofAnotherObject(Line line, OutcomeInAField object, @Owned Frame frame) {
    sent = line.offer(frame);
    object.other = true;
    if (!sent) {
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
