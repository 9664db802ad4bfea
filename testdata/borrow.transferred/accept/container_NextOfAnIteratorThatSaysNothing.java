// Mended: It says that it lends, and what it gives is only looked at.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;

class NextOfAnIteratorThatSaysNothing {
  static int next(Iterator<@Borrowed Frame> frames) {
    return frames.next().length();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
