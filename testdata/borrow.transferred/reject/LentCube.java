// A slot deep inside of what a caller lends is emptied.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LentCube {
  static int clear(@Borrowed Frame[][][] cube) {
    // :: error: [borrow.transferred]
    cube[0][1][0] = null;
    return 0;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
