// Mended: "annotation.misplaced: a qualifier where it means nothing": outcome TRUE of a method that
// returns nothing.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class OutcomeOfAVoidMethod {
  @TransfersOn(when = Outcome.TRUE, value = "#1") boolean submit(@Owned Frame frame) {
    if (frame.length() == 0) {
      return false;
    }
    frame.send();
    return true;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
