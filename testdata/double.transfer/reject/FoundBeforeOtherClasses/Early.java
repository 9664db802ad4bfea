// A frame is sent twice in the first file of some.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class Early {
  void send(@Owned Frame frame) {
    frame.send();
    // :: error: [double.transfer]
    frame.send();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
