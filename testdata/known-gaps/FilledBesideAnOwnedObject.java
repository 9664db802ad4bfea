// gap: a helper is lent what is owned here and fills a field of it; that what a caller lent is another object, whose field stays empty, is not seen
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FilledBesideAnOwnedObject {
  static void append(@Borrowed(exclusive = true) Node head, @Owned Node node) {
    Node last = head;
    while (last.next != null) {
      last = last.next;
    }
    last.next = node;
  }

  static void insert(@Borrowed(exclusive = true) Node before, @Owned Node node) {
    Node rest = before.next;
    before.next = null;
    if (rest != null) {
      append(node, rest);
    }
    // :: error: [overwritten]
    before.next = node;
  }
}

@Tracked
class Node {
  @Nullable @Owned Node next;

  void free(@Owned Node this) {
    Node rest = next;
    next = null;
    if (rest != null) {
      rest.free();
    }
  }
}
