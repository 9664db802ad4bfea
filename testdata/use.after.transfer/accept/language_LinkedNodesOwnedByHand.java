// A list by hand: each node owns the next one, the list owns the first.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LinkedNodesOwnedByHand {
  @Tracked
  static final class Node {
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

  private @Nullable @Owned Node head;

  synchronized void push(@Owned Frame frame) {
    Node old = head;
    head = null;
    head = new Node(frame, old);
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
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
