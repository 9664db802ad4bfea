// Methods that call themselves and each other, with a container that one hands to itself.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class RecursiveMethods {
  private @Nullable @Owned Frame held;

  void send() {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    fill(queue, 3);
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
  }

  private void fill(ArrayDeque<@Owned Frame> queue, int left) {
    if (left > 0) {
      queue.add(new Frame());
      fill(queue, left - 1);
    }
  }

  synchronized void statement(int depth) {
    if (depth > 0) {
      expression(depth - 1);
    }
    flush();
  }

  private void expression(int depth) {
    if (depth > 0) {
      statement(depth - 1);
      expression(depth - 1);
    }
    flush();
  }

  private void flush() {
    Frame frame = held;
    held = null;
    if (frame != null) {
      frame.send();
    }
  }

  void useLocalClass(@Owned Frame frame) {
    class Node {
      Node next() {
        return new Node();
      }
    }
    Node node = new Node().next();
    frame.send();
    node.next();
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
