// Two frames, two outcomes; each frame goes by its own.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class TwoOutcomesMixedUp {
  void send(
      Port left,
      Port right,
      @Owned Frame a,
      // :: error: [owned.leaked]
      @Owned Frame b) {
    boolean first = left.push(a);
    boolean second = right.push(b);
    if (!first) {
      a.drop();
    }
    if (!(first || second)) {
      b.drop();
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
