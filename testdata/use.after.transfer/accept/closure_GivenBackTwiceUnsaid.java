// Mended: both frames are given up on the outcome that says so, and on no other.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class GivenBackTwiceUnsaid {
  @TransfersOn(when = Outcome.TRUE, value = {"first", "second"})
  boolean both(@Owned Frame first, @Owned Frame second, boolean really) {
    if (really) {
      first.send();
      second.send();
      return true;
    }
    return false;
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
