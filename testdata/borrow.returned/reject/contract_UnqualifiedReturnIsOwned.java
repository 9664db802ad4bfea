// "return of a method @Owned": a lent frame is returned where the caller is told that it owns it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class UnqualifiedReturnIsOwned {
  static Frame checked(Frame frame) {
    if (frame.length() == 0) {
      throw new IllegalArgumentException("empty frame");
    }
    // :: error: [borrow.returned]
    return frame;
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
