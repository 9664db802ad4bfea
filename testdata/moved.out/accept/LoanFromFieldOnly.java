// Reading the field gives a loan that may be used and passed on.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class LoanFromFieldOnly {
  private final @Owned Frame frame = new Frame();

  int measure() {
    Frame loan = frame;
    return loan.length() + length(frame);
  }

  int length(@Borrowed Frame frame) {
    return frame.length();
  }

  void send(@Owned LoanFromFieldOnly this) {
    frame.send();
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
