// What an array that says nothing lends can be looked at, and a number be told of it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ElementOfLentArray {
  int longest(Frame... frames) {
    int best = 0;
    for (Frame frame : frames) {
      best = Math.max(best, frame.length());
    }
    return best;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
