// A stack that is empty throws when it is looked at, before the frame is ended.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Stack;

class PeekOfAnEmptyStack {
  private int looks;

  // :: error: [owned.leaked]
  void count(Stack<@Owned Frame> frames, @Owned Frame frame) {
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
