// The frame moves from name to name, the old one is cleared each time.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OnePlaceHoldsAtATime {
  void relay(@Nullable @Owned Frame in, boolean delay, boolean out) {
    Frame waiting = null;
    Frame ready = in;
    if (delay) {
      waiting = ready;
      ready = null;
    }
    if (ready != null) {
      ready.send();
    }
    if (waiting != null) {
      if (out) {
        waiting.send();
      } else {
        waiting.drop();
      }
    }
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
