// A node has nothing after it where the constructor that made it puts nothing there.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class StackOfNodes {
  private @Nullable @Owned Node top;

  void push(int value) {
    Node node = new Node(value);
    Node below = top;
    top = null;
    node.next = below;
    top = node;
  }

  void pushShort(int value) {
    Node below = top;
    top = new Node(value, below);
  }

  void pushAgain(@Owned Node node) {
    Node below = node.takeNext();
    if (below != null) {
      below.free();
    }
    node.next = top;
    top = node;
  }

  void clear() {
    Node node = top;
    top = null;
    if (node != null) {
      node.free();
    }
  }
}

@Tracked
class Node {
  final int value;
  @Nullable @Owned Node next;

  Node(int value) {
    this.value = value;
  }

  Node(int value, @Nullable @Owned Node next) {
    this(value);
    this.next = next;
  }

  @Nullable Node takeNext(@Borrowed(exclusive = true) Node this) {
    Node old = next;
    next = null;
    return old;
  }

  void free(@Owned Node this) {
    if (next != null) {
      next.free();
    }
  }
}
