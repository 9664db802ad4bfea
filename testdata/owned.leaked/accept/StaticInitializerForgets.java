// A static initializer is a body as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class StaticInitializerForgets {
  static final int LENGTH;

  static {
    Frame frame = new Frame();
    LENGTH = frame.length();
    frame.drop();
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
