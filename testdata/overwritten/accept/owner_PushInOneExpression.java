// The usual push onto a list by hand: the new node takes the field that the store replaces.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class PushInOneExpression {
  private @Nullable @Owned Node head;

  synchronized void push(@Owned Frame frame) {
    head = new Node(frame, head);
  }

  synchronized void flush() {
    Node first = head;
    head = null;
    if (first != null) {
      first.sendAll();
    }
  }
}

@Tracked
class Node {
  private final @Owned Frame frame;
  private final @Nullable @Owned Node next;

  Node(@Owned Frame frame, @Nullable @Owned Node next) {
    this.frame = frame;
    this.next = next;
  }

  void sendAll(@Owned Node this) {
    frame.send();
    if (next != null) {
      next.sendAll();
    }
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
