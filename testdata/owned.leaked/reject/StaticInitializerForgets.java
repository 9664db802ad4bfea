// A static initializer is a body as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class StaticInitializerForgets {
  static final int LENGTH;

  static {
    // :: error: [owned.leaked]
    Frame frame = new Frame();
    LENGTH = frame.length();
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
