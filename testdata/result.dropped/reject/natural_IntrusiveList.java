// The rest of the list is thrown away with its head.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class Node {
  final int key;
  private @Nullable @Owned Node next;

  Node(int key, @Nullable @Owned Node next) {
    this.key = key;
    this.next = next;
  }

  @Nullable @Borrowed("this") Node next() {
    return next;
  }

  @Nullable @Owned Node unlink(@Owned Node this) {
    Node n = next;
    next = null;
    return n;
  }
}

class IntrusiveList {
  private @Nullable @Owned Node head;

  void push(int key) {
    Node old = head;
    head = null;
    head = new Node(key, old);
  }

  boolean contains(int key) {
    for (Node n = head; n != null; n = n.next()) {
      if (n.key == key) {
        return true;
      }
    }
    return false;
  }

  int pop() {
    Node n = head;
    head = null;
    if (n == null) {
      throw new IllegalStateException("empty");
    }
    int key = n.key;
    // :: error: [result.dropped]
    n.unlink();
    return key;
  }

  void clear() {
    Node n = head;
    head = null;
    while (n != null) {
      n = n.unlink();
    }
  }

  void reverse() {
    Node reversed = null;
    Node n = head;
    head = null;
    while (n != null) {
      int key = n.key;
      n = n.unlink();
      reversed = new Node(key, reversed);
    }
    head = reversed;
  }
}
