// Mended: "@Owned Request b = rq moves (then rq is given up)": the old name is read in a later
// branch.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class OwnedLocalMoves {
  static int pick(@Owned Frame frame, boolean verbose) {
    @Owned Frame mine = frame;
    int length = 0;
    if (verbose) {
      length = mine.length();
    }
    mine.send();
    return length;
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
