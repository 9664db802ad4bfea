// An object of which nothing is known turns out to be a frame, which somebody else owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class PatternOfAnyObject {
  int length(Object any) {
    // :: error: [escapes.unchecked]
    return any instanceof Frame frame ? frame.length() : 0;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
