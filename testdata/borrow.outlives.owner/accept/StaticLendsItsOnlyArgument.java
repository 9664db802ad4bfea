// A static method that names no owner lends from its only tracked parameter.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class StaticLendsItsOnlyArgument {
  int finish(@Owned Frame frame) {
    Frame same = same(frame, 1);
    int length = same.length();
    frame.drop();
    return length;
  }

  static @Borrowed Frame same(@Borrowed Frame frame, int times) {
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
