// A body that gave up what the caller keeps is told so once on a way out, not at each of its names.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class GivenBackTwiceUnsaid {
  @TransfersOn(when = Outcome.TRUE, value = {"first", "second"})
  boolean both(@Owned Frame first, @Owned Frame second, boolean really) {
    first.send();
    second.send();
    if (really) {
      return true;
    }
    // :: error: [use.after.transfer]
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
