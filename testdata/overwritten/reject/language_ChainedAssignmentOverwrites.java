// A chained assignment puts a new frame into both names of one that is still owned.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ChainedAssignmentOverwrites {
  private int made;

  int send(@Owned Frame spare, boolean fresh) {
    Frame frame = spare;
    if (fresh) {
      made++;
      // :: error: [overwritten]
      frame = spare = new Frame(made);
    }
    int length = frame.length();
    frame.send();
    return length;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
