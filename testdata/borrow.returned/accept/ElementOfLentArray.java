// What an array that says nothing lends may change its slot, and be lent on as a loan of the array.
import dev.custody.annotations.Borrowed;
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

  @Borrowed("#1") Frame shortest(Frame[] frames) {
    Frame best = frames[0];
    for (Frame frame : frames) {
      if (frame.length() < best.length()) {
        best = frame;
      }
    }
    return best;
  }

  void sort(Frame[] frames) {
    for (int i = 1; i < frames.length; i++) {
      Frame frame = frames[i];
      int j = i;
      while (j > 0 && frames[j - 1].length() > frame.length()) {
        frames[j] = frames[j - 1];
        j--;
      }
      frames[j] = frame;
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
