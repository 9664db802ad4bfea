// "comparing references and testing for null is no use": after the end only == and null tests are
// left; a comparison by a method reads both.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ComparingIsNoUse {
  private int repeated;

  void finish(@Owned Frame frame, @Borrowed Frame current) {
    frame.send();
    // :: error: [use.after.transfer]
    if (frame != null && frame.length() == current.length()) {
      repeated++;
    }
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
