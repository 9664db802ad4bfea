// Nodes are taken off each other by hand, one after the other, and put in another order.
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
      second.next = null;
      second.free();
      if (third != null) {
        third.free();
      }
    }
    head.free();
  }

  void freeAll(@Owned Node head) {
    Node node = head;
    while (node != null) {
      Node next = node.next;
      node.next = null;
      node.free();
      node = next;
    }
  }

  void insertThird(@Borrowed(exclusive = true) Node head, @Owned Node node) {
    Node second = head.next;
    if (second == null || second.next != null) {
      node.free();
    } else {
      second.next = node;
    }
  }

  void insertBehind(@Borrowed(exclusive = true) Node head, @Owned Node node, boolean far) {
    Node last = head;
    if (far) {
      if (last.next == null) {
        node.free();
        return;
      }
      last = last.next;
    }
    if (last.next != null) {
      node.free();
      return;
    }
    last.next = node;
  }

  @Nullable Node reverse(@Owned Node head) {
    Node done = null;
    Node node = head;
    while (node != null) {
      Node next = node.next;
      node.next = done;
      done = node;
      node = next;
    }
    return done;
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
