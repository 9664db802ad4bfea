// a field was seen empty by way of a link, which a store by another name may have changed
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ReachedThroughAChangedLink {
  static void file(Node a, Node other, Node next, @Owned Frame frame) {
    if (a.next.frame == null) {
      other.next = next;
      // :: error: [overwritten]
      a.next.frame = frame;
    } else {
      frame.drop();
    }
  }

  static void further(Node a, Node other, Node next, @Owned Frame frame) {
    if (a.next.last.frame == null) {
      other.next = next;
      // :: error: [overwritten]
      a.next.last.frame = frame;
    } else {
      frame.drop();
    }
  }
}

class Node {
  Node next = this;
  Node last = this;
  @Nullable @Owned Frame frame;

  void drain() {
    Frame mine = frame;
    frame = null;
    if (mine != null) {
      mine.drop();
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
