// A value is made and nobody holds it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NewFrameDropped {
  void ping() {
    // :: error: [result.dropped]
    new Frame();
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
