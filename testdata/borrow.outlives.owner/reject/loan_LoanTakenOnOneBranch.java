// On one branch the view is of the frame that was sent, on the other of a spare.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoanTakenOnOneBranch {
  int choose(@Owned Frame frame, @Borrowed Frame spare) {
    Frame.View view;
    if (frame.length() > 64) {
      view = frame.view();
    } else {
      view = spare.view();
    }
    frame.send();
    // :: error: [borrow.outlives.owner]
    return view.first();
  }
}

@Tracked
class Frame {
  private final byte[] bytes = new byte[128];

  @Borrowed("this") View view() {
    return new View(this);
  }

  int length() {
    return bytes.length;
  }

  void send(@Owned Frame this) {}

  static class View {
    private final @Borrowed Frame frame;

    View(@Borrowed Frame frame) {
      this.frame = frame;
    }

    int first() {
      return frame.bytes[0];
    }
  }
}
