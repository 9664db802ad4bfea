// What goes behind a new tail is still the head, until that is emptied.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class HeadBehindTheTail {
  private @Nullable @Owned Node head;
  private @Nullable @Owned Node tail;

  void shift() {
    if (tail == null) {
      // :: error: [moved.out]
      tail = new Node(this, head);
      head = null;
    }
  }

  void close() {
    Node first = head;
    head = null;
    if (first != null) {
      first.end();
    }
    Node last = tail;
    tail = null;
    if (last != null) {
      last.end();
    }
  }
}

@Tracked
class Node {
  @Nullable @Owned Node next;

  Node(Object hint, @Nullable @Owned Node next) {
    this.next = next;
  }

  void end(@Owned Node this) {
    Node rest = next;
    next = null;
    if (rest != null) {
      rest.end();
    }
  }
}
