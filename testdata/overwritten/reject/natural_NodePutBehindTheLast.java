// A node is put behind one that need not be the last of its chain.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NodePutBehindTheLast {
  static void insert(@Borrowed(exclusive = true) Node head, @Owned Node node) {
    Node before = head;
    while (before.next != null && before.next.rank < node.rank) {
      before = before.next;
    }
    // :: error: [overwritten]
    before.next = node;
  }

  static void insertInFront(@Borrowed(exclusive = true) Node head, @Owned Node node) {
    Node before = head;
    while (before.next != null && before.next.rank < node.rank) {
      before = before.next;
    }
    // :: error: [overwritten]
    node.next = before.next;
    before.next = node;
  }

  static void insertAndKeep(@Borrowed(exclusive = true) Node head, @Owned Node node) {
    Node last = head;
    while (last.next != null) {
      last = last.next;
    }
    last.next = node;
    // :: error: [double.transfer]
    node.free();
  }

  static int removeLast(@Borrowed(exclusive = true) Node head) {
    Node before = null;
    Node last = head;
    while (last.next != null) {
      before = last;
      last = last.next;
    }
    if (before == null) {
      return 0;
    }
    before.next = null;
    last.free();
    // :: error: [use.after.transfer]
    return last.rank;
  }

  static int removeLastTwo(@Borrowed(exclusive = true) Node head) {
    Node first = null;
    Node second = null;
    Node last = head;
    while (last.next != null) {
      first = second;
      second = last;
      last = last.next;
    }
    if (first == null) {
      return 0;
    }
    Node rest = first.next;
    first.next = null;
    rest.free();
    // :: error: [borrow.outlives.owner]
    return last.rank;
  }
}

@Tracked
class Node {
  @Nullable @Owned Node next;
  int rank;

  void free(@Owned Node this) {
    Node rest = next;
    next = null;
    if (rest != null) {
      rest.free();
    }
  }
}
