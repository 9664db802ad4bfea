// A node that replaces the head is pushed onto the tail, which stays where it is.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class Row {
  private @Nullable @Owned Node head;
  private @Nullable @Owned Node tail;

  void push(@Borrowed(exclusive = true) Row this) {
    // :: error: [moved.out] :: error: [overwritten]
    head = new Node(tail);
  }

  void end(@Owned Row this) {
    if (head != null) {
      head.end();
    }
    if (tail != null) {
      tail.end();
    }
  }
}

@Tracked
class Node {
  private final @Nullable @Owned Node next;

  Node(@Nullable @Owned Node next) {
    this.next = next;
  }

  void end(@Owned Node this) {
    if (next != null) {
      next.end();
    }
  }
}
