// "ownership on a parameter binds the transfer whether the callee returns or throws": seen from the
// callee, a body that throws has to give the frame up first.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ThrowingBodyStillOwes {
  private boolean down;

  // :: error: [owned.leaked]
  void push(@Owned Frame frame) throws IOException {
    if (down) {
      throw new IOException("link is down");
    }
    frame.send();
  }

  void take(boolean isDown) {
    down = isDown;
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
