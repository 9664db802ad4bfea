// Setting the only holder to null forgets the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LocalSetToNull {
  void clear() {
    Frame frame = new Frame();
    // :: error: [overwritten]
    frame = null;
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
