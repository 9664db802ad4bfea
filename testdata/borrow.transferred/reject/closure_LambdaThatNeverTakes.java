// A lambda of a method that never takes its argument must not give it up.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class LambdaThatNeverTakes {
  void byLambda(Shows shows) {
    shows.each(
        frame -> {
          // :: error: [borrow.transferred]
          frame.send();
        });
  }
}

interface Shows {
  void each(Look look);
}

interface Look {
  @TransfersOn(when = Outcome.NEVER, value = "frame")
  void at(@Owned Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
