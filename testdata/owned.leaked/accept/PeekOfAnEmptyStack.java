// A queue that is empty gives null when it is looked at, and the frame is ended.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class PeekOfAnEmptyStack {
  private int looks;

  void count(ArrayDeque<@Owned Frame> frames, @Owned Frame frame) {
    try {
      frames.peek();
      frame.end();
    } finally {
      looks++;
    }
  }
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
