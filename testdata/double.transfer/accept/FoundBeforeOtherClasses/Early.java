// Mended: The frame is sent once.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class Early {
  void send(@Owned Frame frame) {
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
