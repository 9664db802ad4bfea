// Both branches that assign the final number end the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FinalLocalUsedAfterBranches {
  int send(@Owned Frame frame, boolean ok) {
    final int sent;
    final Frame mine;
    mine = frame;
    if (ok) {
      mine.send();
      sent = 1;
    } else {
      mine.drop();
      sent = 0;
    }
    // :: error: [use.after.transfer]
    return sent * mine.length();
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
