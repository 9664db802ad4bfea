// A record with a lent component is used after the frame was sent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class RecordLoanOutlives {
  record Window(@Borrowed Frame frame, int from) {
    int size() {
      return frame.length() - from;
    }
  }

  int send(@Owned Frame frame, int from) {
    Window window = new Window(frame, from);
    if (window.size() < 0) {
      frame.drop();
      return 0;
    }
    frame.send();
    // :: error: [borrow.outlives.owner]
    return window.size();
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
