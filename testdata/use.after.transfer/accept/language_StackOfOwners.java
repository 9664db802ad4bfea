// A deque as a stack of owners.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;

class StackOfOwners {
  private final Deque<@Owned Frame> stack = new ArrayDeque<>();

  synchronized void push(@Owned Frame frame) {
    stack.push(frame);
  }

  synchronized int top() {
    return stack.isEmpty() ? 0 : stack.getFirst().length();
  }

  synchronized void popTwo() {
    if (stack.size() < 2) {
      return;
    }
    Frame upper = stack.pop();
    Frame lower = stack.removeFirst();
    if (upper.length() < lower.length()) {
      upper.drop();
      stack.addLast(lower);
    } else {
      lower.drop();
      stack.addFirst(upper);
    }
  }

  synchronized void flush() {
    while (!stack.isEmpty()) {
      stack.pop().send();
    }
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
