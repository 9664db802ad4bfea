// Mended: "a return of @Borrowed with no owner named lends from the receiver, or from the only
// tracked parameter of a static method".
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class StaticLendsFromItsOnlyTracked {
  static @Borrowed Frame checked(Frame frame, int most) {
    if (frame.length() > most) {
      throw new IllegalArgumentException("longer than " + most);
    }
    return frame;
  }

  int forward(@Owned Frame frame) {
    Frame same = checked(frame, 1500);
    int length = same.length();
    frame.send();
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
