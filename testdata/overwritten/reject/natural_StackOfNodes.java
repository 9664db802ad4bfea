// A node has nothing after it unless the constructor that made it says so.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class StackOfNodes {
  private @Nullable @Owned Node top;

  void push(int value) {
    Node node = new Node(value, new Node(0));
    Node below = top;
    top = null;
    // :: error: [overwritten]
    node.next = below;
    top = node;
  }

  void pushAgain(@Owned Node node) {
    Node below = node.replaceNext(new Node(0));
    if (below != null) {
      below.free();
    }
    // :: error: [overwritten]
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

  @Nullable Node replaceNext(@Borrowed(exclusive = true) Node this, @Nullable @Owned Node other) {
    Node old = next;
    next = other;
    return old;
  }

  void free(@Owned Node this) {
    if (next != null) {
      next.free();
    }
  }
}
