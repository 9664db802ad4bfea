// Mended: It is only looked at.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LentCube {
  static int clear(@Borrowed Frame[][][] cube) {
    return cube[0][1][0].length();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
