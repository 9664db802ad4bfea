// What an array that says nothing lends cannot be returned as owned, nor kept.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ElementOfLentArray {
  Frame longest(Frame... frames) {
    Frame best = frames[0];
    for (Frame frame : frames) {
      if (frame.length() > best.length()) {
        best = frame;
      }
    }
    // :: error: [borrow.returned]
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
