// The second node is taken off the first one, which came from such a field itself, and forgotten.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NodesUnlinkedByHand {
  void freeTwo(@Owned Node head) {
    Node second = head.next;
    head.next = null;
    if (second != null) {
      Node third = second.next;
      // :: error: [owned.leaked]
      second.next = null;
      second.free();
    }
    head.free();
  }

  void freeAll(@Owned Node head) {
    Node node = head;
    while (node != null) {
      Node next = node.next;
      // :: error: [owned.leaked]
      node.next = null;
      node.free();
      node = null;
    }
  }

  void insertThird(@Borrowed(exclusive = true) Node head, @Owned Node node) {
    Node second = head.next;
    if (second == null) {
      node.free();
    } else {
      // :: error: [overwritten]
      second.next = node;
    }
  }
}

@Tracked
final class Node {
  @Nullable @Owned Node next;

  void free(@Owned Node this) {
    if (next != null) {
      next.free();
    }
  }
}
