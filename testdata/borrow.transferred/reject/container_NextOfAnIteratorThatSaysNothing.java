// What an iterator gives that does not say what it gives is sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;

class NextOfAnIteratorThatSaysNothing {
  // :: error: [type.argument.unannotated]
  static int next(Iterator<Frame> frames) {
    // :: error: [borrow.transferred]
    frames.next().send();
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
