// A default method of an interface is a body like any other.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

interface DefaultMethodForgets {
  default int take(@Owned Frame frame) {
    int length = frame.length();
    frame.drop();
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
