// Mended: Both branches that assign the final number end the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FinalLocalUsedAfterBranches {
  int send(@Owned Frame frame, boolean ok) {
    final int sent;
    final Frame mine;
    mine = frame;
    final int length = mine.length();
    if (ok) {
      mine.send();
      sent = 1;
    } else {
      mine.drop();
      sent = 0;
    }
    return sent * length;
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
