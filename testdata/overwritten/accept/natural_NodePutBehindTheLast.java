// The last node of a chain is found by walking along it, and another is put behind it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NodePutBehindTheLast {
  static void append(@Borrowed(exclusive = true) Node head, @Owned Node node) {
    Node last = head;
    while (last.next != null) {
      last = last.next;
    }
    last.next = node;
  }

  static void appendByFor(@Borrowed(exclusive = true) Node head, @Owned Node node) {
    Node last;
    for (last = head; last.next != null; last = last.next) {}
    last.next = node;
  }

  static void appendOneAhead(@Borrowed(exclusive = true) Node head, @Owned Node node) {
    Node last = head;
    Node next = last.next;
    while (next != null) {
      last = next;
      next = last.next;
    }
    last.next = node;
  }

  static void insert(@Borrowed(exclusive = true) Node head, @Owned Node node) {
    Node before = head;
    while (before.next != null && before.next.rank < node.rank) {
      before = before.next;
    }
    Node rest = before.next;
    before.next = null;
    if (node.next == null) {
      node.next = rest;
      before.next = node;
    } else {
      before.next = rest;
      node.free();
    }
  }

  static void removeLast(@Borrowed(exclusive = true) Node head) {
    Node before = null;
    Node last = head;
    while (last.next != null) {
      before = last;
      last = last.next;
    }
    if (before != null) {
      before.next = null;
      last.free();
    }
  }
}

class Chain {
  private @Nullable @Owned Node head;

  void append(@Owned Node node) {
    if (head == null) {
      head = node;
      return;
    }
    Node last = head;
    while (last.next != null) {
      last = last.next;
    }
    last.next = node;
  }

  void free() {
    Node first = head;
    head = null;
    if (first != null) {
      first.free();
    }
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
