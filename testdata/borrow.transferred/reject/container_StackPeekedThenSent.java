// peek() shows what is on top of the stack, and pop() gives it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Stack;

class StackPeekedThenSent {
  private final Stack<@Owned Frame> frames = new Stack<>();

  void add(@Owned Frame frame) {
    frames.push(frame);
  }

  void sendTop() {
    // :: error: [borrow.transferred]
    frames.peek().send();
  }

  void flush() {
    while (!frames.isEmpty()) {
      frames.pop().send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
