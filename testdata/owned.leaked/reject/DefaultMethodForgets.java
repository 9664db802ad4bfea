// A default method of an interface is a body like any other.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

interface DefaultMethodForgets {
  // :: error: [owned.leaked]
  default int take(@Owned Frame frame) {
    return frame.length();
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
