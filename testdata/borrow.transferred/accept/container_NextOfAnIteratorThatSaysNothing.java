// Mended: It is only looked at.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;

class NextOfAnIteratorThatSaysNothing {
  @SuppressWarnings("ownership:type.argument.unannotated")
  static int next(Iterator<Frame> frames) {
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
